## Days, times and numbers, as each language writes them. Numbers inside a day come as text.

calendar-day = { $year }年{ $month }{ $day }日
calendar-day-in-year = { $month }{ $day }日
calendar-day-long = { $year }年{ $month }{ $day }日（{ $weekday }）
calendar-month = { $year }年{ $month }
calendar-time = { $hour }:{ $minute }
calendar-hours = { $hours }時間
calendar-hours-minutes = { $hours }時間{ $minutes }分
calendar-percent = { $number }%
calendar-rupiah = { $amount }ルピア

## Months, short

calendar-month-short-1 = 1月
calendar-month-short-2 = 2月
calendar-month-short-3 = 3月
calendar-month-short-4 = 4月
calendar-month-short-5 = 5月
calendar-month-short-6 = 6月
calendar-month-short-7 = 7月
calendar-month-short-8 = 8月
calendar-month-short-9 = 9月
calendar-month-short-10 = 10月
calendar-month-short-11 = 11月
calendar-month-short-12 = 12月

## Months

calendar-month-1 = 1月
calendar-month-2 = 2月
calendar-month-3 = 3月
calendar-month-4 = 4月
calendar-month-5 = 5月
calendar-month-6 = 6月
calendar-month-7 = 7月
calendar-month-8 = 8月
calendar-month-9 = 9月
calendar-month-10 = 10月
calendar-month-11 = 11月
calendar-month-12 = 12月

## Days of the week, Monday first

calendar-weekday-1 = 月
calendar-weekday-2 = 火
calendar-weekday-3 = 水
calendar-weekday-4 = 木
calendar-weekday-5 = 金
calendar-weekday-6 = 土
calendar-weekday-7 = 日

## Days of the week, short, at the head of a month

calendar-weekday-short-1 = 月
calendar-weekday-short-2 = 火
calendar-weekday-short-3 = 水
calendar-weekday-short-4 = 木
calendar-weekday-short-5 = 金
calendar-weekday-short-6 = 土
calendar-weekday-short-7 = 日
