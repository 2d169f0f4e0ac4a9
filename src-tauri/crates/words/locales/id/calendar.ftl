## Days, times and numbers, as each language writes them. Numbers inside a day come as text.

calendar-day = { $day } { $month } { $year }
calendar-day-in-year = { $day } { $month }
calendar-day-long = { $weekday }, { $day } { $month } { $year }
calendar-month = { $month } { $year }
calendar-time = { $hour }.{ $minute }
calendar-hours = { $hours } jam
calendar-hours-minutes = { $hours } jam { $minutes } menit
calendar-percent = { $number } %
calendar-rupiah = Rp { $amount }

## Months, short

calendar-month-short-1 = Jan
calendar-month-short-2 = Feb
calendar-month-short-3 = Mar
calendar-month-short-4 = Apr
calendar-month-short-5 = Mei
calendar-month-short-6 = Jun
calendar-month-short-7 = Jul
calendar-month-short-8 = Agu
calendar-month-short-9 = Sep
calendar-month-short-10 = Okt
calendar-month-short-11 = Nov
calendar-month-short-12 = Des

## Months

calendar-month-1 = Januari
calendar-month-2 = Februari
calendar-month-3 = Maret
calendar-month-4 = April
calendar-month-5 = Mei
calendar-month-6 = Juni
calendar-month-7 = Juli
calendar-month-8 = Agustus
calendar-month-9 = September
calendar-month-10 = Oktober
calendar-month-11 = November
calendar-month-12 = Desember

## Days of the week, Monday first

calendar-weekday-1 = Senin
calendar-weekday-2 = Selasa
calendar-weekday-3 = Rabu
calendar-weekday-4 = Kamis
calendar-weekday-5 = Jumat
calendar-weekday-6 = Sabtu
calendar-weekday-7 = Minggu

## Days of the week, short, at the head of a month

calendar-weekday-short-1 = Sn
calendar-weekday-short-2 = Sl
calendar-weekday-short-3 = Rb
calendar-weekday-short-4 = Km
calendar-weekday-short-5 = Jm
calendar-weekday-short-6 = Sb
calendar-weekday-short-7 = Mg
