import { Field, useControl, type FieldProps } from './Field.tsx'

/** A file of hers. It is read here and goes nowhere. */
export interface FileOfHers {
  readonly sizeBytes: number
  /** Null when the browser cannot read it. */
  read(): Promise<Uint8Array | null>
}

export interface FileFieldProps extends FieldProps {
  readonly onChosen: (file: FileOfHers) => void
}

export function FileField({ onChosen, ...props }: FileFieldProps) {
  const own = useControl(props)
  return (
    <Field id={own.id} field={props}>
      <input
        {...own}
        class="input input-file"
        type="file"
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0]
          if (file !== undefined) onChosen(toHers(file))
          // Choosing the same file once more is choosing.
          currentTarget.value = ''
        }}
      />
    </Field>
  )
}

function toHers(file: File): FileOfHers {
  return {
    sizeBytes: file.size,
    async read() {
      try {
        return new Uint8Array(await file.arrayBuffer())
      } catch {
        return null
      }
    },
  }
}
