## Days, times and numbers, as each language writes them. Numbers inside a day come as text.

calendar-day = { $day } { $month } { $year }
calendar-day-in-year = { $day } { $month }
calendar-day-long = { $weekday } { $day } { $month } { $year }
calendar-month = { $month } { $year }
calendar-time = { $hour }:{ $minute }
calendar-hours = { $hours } h
calendar-hours-minutes = { $hours } h { $minutes } min
calendar-percent = { $number }%
calendar-rupiah = Rp { $amount }

## Months, short

calendar-month-short-1 = Jan
calendar-month-short-2 = Feb
calendar-month-short-3 = Mar
calendar-month-short-4 = Apr
calendar-month-short-5 = May
calendar-month-short-6 = Jun
calendar-month-short-7 = Jul
calendar-month-short-8 = Aug
calendar-month-short-9 = Sep
calendar-month-short-10 = Oct
calendar-month-short-11 = Nov
calendar-month-short-12 = Dec

## Months

calendar-month-1 = January
calendar-month-2 = February
calendar-month-3 = March
calendar-month-4 = April
calendar-month-5 = May
calendar-month-6 = June
calendar-month-7 = July
calendar-month-8 = August
calendar-month-9 = September
calendar-month-10 = October
calendar-month-11 = November
calendar-month-12 = December

## Days of the week, Monday first

calendar-weekday-1 = Monday
calendar-weekday-2 = Tuesday
calendar-weekday-3 = Wednesday
calendar-weekday-4 = Thursday
calendar-weekday-5 = Friday
calendar-weekday-6 = Saturday
calendar-weekday-7 = Sunday

## Days of the week, short, at the head of a month

calendar-weekday-short-1 = Mo
calendar-weekday-short-2 = Tu
calendar-weekday-short-3 = We
calendar-weekday-short-4 = Th
calendar-weekday-short-5 = Fr
calendar-weekday-short-6 = Sa
calendar-weekday-short-7 = Su
