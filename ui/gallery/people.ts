// Invented people for the gallery.

import type { Presence } from '../src/shared/Mark.svelte'

export const names = [
  'Ahmad Hidayat', 'Siti Rahmawati', 'Budi Santoso', 'Nurul Aini', 'Gusti Randa', 'Lailatul Hikmah', 'Dewi Safitri',
  'Muhammad Rizky', 'Norhayati', 'Fajar Ramadhan', 'Annisa Putri', 'Bayu Anwar', 'Maulida Hasanah', 'Sukarno',
  'Rina Saputra', 'Nur Kurniawan', 'Rahmat Pratama', 'Putri Melati', 'Hendra Gunawan', 'Mariatul Qibtiah',
  'Dian Permata', 'Eko Prasetyo', 'Hana Sari', 'Abdul Gafur', 'Wahyu Lestari', 'Khairunnisa', 'Taufik Rahman',
  'Sri Mulyani', 'Galuh Kencana', 'Yusuf Anwar',
]

const breaks: Presence[] = ['late', 'sick', 'excused', 'absent']

/** How someone attended on a day: mostly present, the same every time it is asked. */
export function attended(person: number, day: number): Presence {
  const roll = (person * 31 + day * 17 + person * day * 7) % 53
  return roll < 4 ? (breaks[roll] ?? 'late') : 'present'
}
