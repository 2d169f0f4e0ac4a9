// The dossier of one person, as pages to look at and as a file to keep.

import { ask, type Parcel } from '../backend'
import type { CandidateId } from '../generated/desk'

/** A dossier before it is printed. */
export interface DossierPreview {
  /** Each page as SVG. */
  pages: string[]
  /** Columns that would be left blank. */
  blanks: string[]
}

export const previewDossier = (candidate: CandidateId, language: string) =>
  ask<DossierPreview>('preview_dossier', { candidate, language })

export const dossierFile = (candidate: CandidateId, language: string) =>
  ask<Parcel>('dossier_file', { candidate, language })
