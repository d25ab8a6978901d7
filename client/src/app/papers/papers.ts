import type { Words } from '#content'
import {
  agreementFields,
  clauses,
  planColumns,
  planRows,
  promisedIn,
  type Agreement,
  type CarriedPoint,
  type Contract,
  type FilledCell,
  type PlanCell,
} from '#domain'

import type { Block, Paper, TableRow, Wallet } from './paper.ts'

/** For the talk: her points, and room for what the two agree. Null is one to fill in by hand. */
export function sheetOf(
  words: Words,
  { name, points }: { readonly name: string; readonly points: readonly CarriedPoint[] | null },
): Paper {
  const own = words.carry.sheet
  const blank = [1, 2, 3].map((at) => ({ id: String(at), text: '' }))
  const asked = (points ?? blank).flatMap(({ text }, index): readonly Block[] => [
    { kind: 'text', text: `${String(index + 1)}. ${text}` },
    { kind: 'lines', count: 2 },
  ])
  return {
    title: own.with(name),
    isWide: false,
    blocks: [
      { kind: 'heading', text: own.points },
      ...asked,
      { kind: 'heading', text: own.agreements },
      agreementTable(own.columns, { agreements: [], blankRows: 3 }),
      { kind: 'heading', text: own.next },
      { kind: 'lines', count: 1 },
    ],
  }
}

/** What she has promised herself, to carry in a wallet; null is one to fill in by hand. */
export function contractPaperOf(words: Words, contract: Contract | null): Paper {
  const own = words.contract
  if (contract !== null) {
    return {
      title: own.title,
      isWide: false,
      blocks: [{ kind: 'quiet', text: own.wallet.cut }],
      wallet: walletOf(words, contract),
    }
  }
  const toWrite = clauses.flatMap((clause): readonly Block[] => [
    { kind: 'heading', text: own.clauses[clause].name },
    { kind: 'quiet', text: `${own.clauses[clause].starter} …` },
    { kind: 'lines', count: 2 },
  ])
  return { title: own.title, isWide: false, blocks: toWrite }
}

export function walletOf({ contract: own }: Words, contract: Contract): Wallet {
  return {
    title: own.promised,
    promises: promisedIn(contract).map((clause) => ({
      name: own.clauses[clause].name,
      text: contract.texts[clause].trim(),
    })),
  }
}

/** Three by three; null is one to fill in by hand. */
export function planPaperOf(
  words: Words,
  plan: Readonly<Record<PlanCell, FilledCell>> | null,
): Paper {
  const own = words.plan
  const rows = planRows.map((row): TableRow => ({
    head: own.rows[row],
    cells: planColumns.map((column) => ({
      asks: own.cells[`${row}.${column}`],
      text: plan?.[`${row}.${column}`].text ?? '',
    })),
  }))
  const head = ['', ...planColumns.map((column) => own.columns[column])]
  return {
    title: own.title,
    isWide: true,
    blocks: [{ kind: 'table', head, rows, shares: [4, 7, 7, 7], rowMm: 44 }],
  }
}

/** What the two have agreed; null is one to fill in by hand. */
export function agreementsPaperOf(
  words: Words,
  agreed: { readonly agreements: readonly Agreement[]; readonly talk: string } | null,
): Paper {
  const { print } = words.dialogueRoom
  const talk: Block =
    agreed === null || agreed.talk === ''
      ? { kind: 'lines', count: 1 }
      : { kind: 'text', text: agreed.talk }
  return {
    title: print.title,
    isWide: false,
    blocks: [
      agreementTable(words.carry.sheet.columns, {
        agreements: agreed?.agreements ?? [],
        blankRows: 7,
      }),
      { kind: 'heading', text: print.nextTalk },
      talk,
    ],
  }
}

/** With nothing agreed there are rows to write in. */
export function agreementTable(
  head: readonly string[],
  { agreements, blankRows }: { agreements: readonly Agreement[]; blankRows: number },
): Block {
  const written = agreements.map((agreement) =>
    agreementFields.map((field) => ({ text: agreement[field] })),
  )
  const blank = agreementFields.map(() => ({ text: '' }))
  const rows = written.length > 0 ? written : Array.from({ length: blankRows }, () => blank)
  const shares = [6, 4, 4, 5]
  return { kind: 'table', head, rows: rows.map((cells) => ({ cells })), shares, rowMm: 16 }
}
