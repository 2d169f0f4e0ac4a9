// Papers and files of a class or a batch, which the seat makes: dossiers as a job, tables as files.

import { ask, type Parcel } from '../backend'
import type { BatchId, CandidateId, ClassId, Refusal, SittingId } from '../generated/desk'

/** One person's dossier within a job. */
export interface JobPerson {
  candidate: CandidateId
  name: string
  pages: number | null
  blanks: string[]
  problem: Refusal | null
}

/** How far the printing of a batch is. */
export interface JobState {
  id: string
  done: number
  total: number
  state: 'running' | 'finished' | 'cancelled'
  people: JobPerson[]
}

type Format = 'xlsx' | 'csv'

export const startDossiers = (it: { batch: BatchId; language: string; joined: boolean }) => ask<JobState>('start_dossiers', it)
export const jobState = (id: string) => ask<JobState>('job_state', id)
export const cancelJob = (id: string) => ask<JobState>('cancel_job', id)
export const jobFiles = (id: string) => ask<Parcel[]>('job_files', id)
export const exportAttendance = (it: { class: ClassId; month: string; format: Format }) => ask<Parcel>('export_attendance', it)
export const exportScores = (it: { sitting: SittingId; format: Format }) => ask<Parcel>('export_scores', it)
