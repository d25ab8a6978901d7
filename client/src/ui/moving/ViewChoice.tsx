import { useId } from 'preact/hooks'

import './moving.css'

const views = ['picture', 'table', 'list'] as const
export type View = (typeof views)[number]

interface Props {
  readonly words: Readonly<Record<View | 'legend', string>>
  readonly view: View
  readonly onChoose: (view: View) => void
}

/** A picture, a table and a list that say the same. */
export function ViewChoice({ words, view, onChoose }: Props) {
  const name = useId()
  return (
    <fieldset class="move-views only-screen">
      <legend class="visually-hidden">{words.legend}</legend>
      {views.map((one) => (
        <label key={one} class="move-view">
          <input type="radio" name={name} checked={view === one} onChange={() => onChoose(one)} />
          {words[one]}
        </label>
      ))}
    </fieldset>
  )
}
