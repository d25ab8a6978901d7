import { mapFields, type MapProps } from './marks.ts'

/** What each field means, with its two questions: the same under the picture, the table and the list. */
export function MapFields({ words, items }: Pick<MapProps, 'words' | 'items'>) {
  return (
    <dl class="map-fields">
      {mapFields.map((field) => (
        <div key={field}>
          <dt>{words.fields[field].name}</dt>
          <dd class="hint">{words.fields[field].meaning}</dd>
          {words.fields[field].prompts.map((prompt) => (
            <dd key={prompt} class="map-prompt">
              {prompt}
            </dd>
          ))}
        </div>
      ))}
      {items.some(({ place }) => place === 'tray') ? (
        <div>
          <dt>{words.tray.name}</dt>
          <dd class="hint">{words.tray.meaning}</dd>
        </div>
      ) : null}
    </dl>
  )
}
