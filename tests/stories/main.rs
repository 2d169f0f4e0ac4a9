//! Stories of the office, each with the reason it is told.

mod book;
mod cards;
mod closing;
mod days;
mod exams;
mod export;
mod house;
mod import;
mod keys;
mod leave;
mod meeting;
mod names;
mod newer;
mod nik;
mod opening;
mod people;
mod phones;
mod photos;
mod regions;
mod register;
mod released;
mod sample;
mod timetable;
mod workbooks;
