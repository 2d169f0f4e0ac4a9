//! Agreements and events of the five programmes, as the press and public pages tell them; what is not known stays empty.
//! What the office itself would have written, and everybody on a list of guests, is invented.

use crate::{
    Filling,
    dice::Dice,
    partners::{Partners, Programmes},
    text,
};
use chrono::Days;
use office::{
    Result,
    agreements::agreement::{Agreement, EditAgreement, Party},
    branches::Branch,
    candidates::background::Keyed,
    events::{
        Event,
        guests::{AddGuests, MarkGuests},
        tasks::EventTask,
    },
    ids::{AgreementId, EventId, PartnerId, ProgrammeId},
    vocabulary::{AgreementKind, EventKind, Part},
};
use std::fmt::Write;

const LOI: &str = "Surat minat kota kembar. Tempat dan penanda tangan belum diketahui. Sumber: Prolite (2025).";
const MOU: &str = "Tanggal tanda tangan belum diketahui; berakhir 26 Juli 2024. Kedua kota sepakat memperbarui dengan lingkup lebih \
    luas. Sumber: Prolite (2025).";
const RENEWAL: &str = "Rancangan pembaruan dengan lingkup lebih luas, belum ditandatangani. Topik yang disebut: perawatan lansia, \
    limbah B3, bahaya hayati, gempa, kekerasan, disabilitas. Sumber: Prolite (2025).";
const MSP: &str = "Dijajaki sejak awal 2023; penempatan diharapkan 2025. Pembicara: Rinardi (Plt. Sekjen), A.A. Gde Indra Hardiawan \
    (BP3MI Bali), CEO Hermawan Djuhana; siapa yang menandatangani tidak disebut. Sumber: Tribun Bali (2024).";
const OWN: &str = "Perjanjian karangan untuk data contoh ini: habis sebelum Angkatan 5 berangkat.";

/// Keeps every agreement, branch and event.
pub(crate) fn keep(filling: &Filling<'_, '_>, partners: &Partners, programmes: &Programmes) -> Result<()> {
    sign(filling, partners, programmes)?;
    branches(filling, partners)?;
    hold(filling, partners, programmes)
}

fn sign(filling: &Filling<'_, '_>, partners: &Partners, programmes: &Programmes) -> Result<()> {
    let cities = || vec![party(partners.bandung), party(partners.hamamatsu)];
    let of_cities = [programmes.hamamatsu];
    let loi = agreed(
        filling,
        Agreement {
            signed_on: text("2014-12-19"),
            note: text(LOI),
            ..blank(AgreementKind::Loi)
        },
        cities(),
        &of_cities,
    )?;
    let mou = agreed(
        filling,
        Agreement {
            valid_until: text("2024-07-26"),
            renews: Some(loi),
            renewing_since: text("2025-02-06"),
            note: text(MOU),
            ..blank(AgreementKind::Mou)
        },
        cities(),
        &of_cities,
    )?;
    agreed(
        filling,
        Agreement {
            scope: text("SDM | ketenagakerjaan | pendidikan | kesehatan"),
            renews: Some(mou),
            note: text(RENEWAL),
            ..blank(AgreementKind::Mou)
        },
        cities(),
        &of_cities,
    )?;

    let mut parties = vec![party(partners.kp2mi), party(partners.aloha)];
    for name in [
        "KJRI Los Angeles",
        "Kementerian Luar Negeri",
        "Kementerian Kesehatan",
        "Sekretariat Kabinet",
    ] {
        parties.push(witness(None, text(name)));
    }
    parties.push(witness(Some(partners.kemnaker), None));
    agreed(
        filling,
        Agreement {
            signed_on: text("2024-12-20"),
            signed_at: text("BP3MI Bali"),
            scope: text("perekrutan | dukungan kompetensi"),
            note: text(MSP),
            ..blank(AgreementKind::Msp)
        },
        parties,
        &[programmes.aloha],
    )?;

    // What the invented batch stands on lapses before it leaves, so that the desk has something to warn of.
    let today = filling.today();
    let other = |name: &str| Keyed {
        id: None,
        row: Party {
            signatory: text("Direktur (contoh)"),
            ..side(Part::Party, None, text(name))
        },
    };
    agreed(
        filling,
        Agreement {
            number: text("CONTOH/PKS/001"),
            signed_on: Some((today - Days::new(645)).to_string()),
            signed_at: text("Banjarmasin"),
            valid_until: Some((today + Days::new(85)).to_string()),
            quota: Some(80),
            scope: text("perekrutan | pelatihan bahasa"),
            note: text(OWN),
            ..blank(AgreementKind::Pks)
        },
        vec![
            other("LPK Bekal Banua (contoh)"),
            other("Kumiai Contoh Nagoya (contoh)"),
        ],
        &[programmes.own],
    )?;
    Ok(())
}

fn branches(filling: &Filling<'_, '_>, partners: &Partners) -> Result<()> {
    let kaikoukai = [
        ("Pusat", "Aichi", "Nagoya", "Sumber: ANTARA (2023)."),
        ("Cabang Timur (contoh)", "Aichi", "Kota Contoh", "Cabang karangan."),
        ("Cabang Barat (contoh)", "Mie", "Kota Contoh", "Cabang karangan."),
    ];
    for (name, prefecture, city, note) in kaikoukai {
        filling.office.edit_branch(Keyed {
            id: None,
            row: Branch {
                partner: partners.kaikoukai,
                name: text(name),
                prefecture: text(prefecture),
                city: text(city),
                address: None,
                note: text(note),
            },
        })?;
    }
    Ok(())
}

fn hold(filling: &Filling<'_, '_>, partners: &Partners, programmes: &Programmes) -> Result<()> {
    let of_kaikoukai = |kind, name, held_on: Option<&str>, place: Option<&str>, note| {
        let row = Event {
            place: place.and_then(text),
            partner: Some(partners.kaikoukai),
            programme: Some(programmes.kaikoukai),
            ..event(kind, name, held_on, note)
        };
        filling.office.edit_event(Keyed { id: None, row })
    };
    let covid = "Satu dari tiga kegiatan selama pandemi; tanggalnya belum diketahui. Sumber: ANTARA (2023).";
    let seminar = filling.office.edit_event(Keyed {
        id: None,
        row: Event {
            online: Some(true),
            expected: Some(500),
            partner: Some(partners.kaikoukai),
            programme: Some(programmes.kaikoukai),
            ..event(
                EventKind::Seminar,
                "Seminar daring dengan CEO Kaikoukai",
                None,
                "500 peserta; CEO menjadi pembicara. Tanggalnya belum diketahui. Nama peserta di sini karangan. Sumber: ANTARA (2023).",
            )
        },
    })?;
    invite(filling, seminar)?;
    for name in ["Kegiatan bersama, kedua", "Kegiatan bersama, ketiga"] {
        of_kaikoukai(EventKind::Other, name, None, None, covid)?;
    }
    of_kaikoukai(
        EventKind::SiteVisit,
        "Kunjungan ke Nagoya dan tempat kerja, Maret 2023",
        None,
        Some("Nagoya"),
        "Hari persisnya belum diketahui. Sumber: Kanal Kalimantan (Maret 2023).",
    )?;
    of_kaikoukai(
        EventKind::SendOff,
        "Pelepasan peserta September 2023",
        Some("2023-09-04"),
        None,
        "Belasan orang. Sumber: Tribun Banjarmasin (5 September 2023).",
    )?;
    let send_off = of_kaikoukai(
        EventKind::SendOff,
        "Pelepasan Angkatan 4",
        Some("2026-02-18"),
        Some("Aula Kayuh Baimbai"),
        "15 orang dilepas. Sumber: Kalimantan Post (2026).",
    )?;
    filling.office.edit_event_task(task(
        send_off,
        "Tanya keadaan peserta setelah tiba (contoh)",
        None,
        None,
    ))?;
    of_kaikoukai(
        EventKind::Gathering,
        "Temu usaha dengan Kadin dan HIPMI",
        None,
        None,
        "Tanggalnya belum diketahui. Sumber: Kalimantan Post (2026).",
    )?;

    let visit = filling.office.edit_event(Keyed {
        id: None,
        row: Event {
            place: text("Bandung"),
            partner: Some(partners.hamamatsu),
            programme: Some(programmes.hamamatsu),
            ..event(
                EventKind::Delegation,
                "Kunjungan delegasi Hamamatsu",
                Some("2025-02-06"),
                "Suzuki Hiroyuki; Pj Sekda Iskandar Zulkarnain; RSUD Bandung Kiwari, Yorisa Sativa. Sumber: Prolite (2025).",
            )
        },
    })?;
    let today = filling.today();
    for (what, due, done) in [
        (
            "Susun lingkup pembaruan MoU (contoh)",
            Some(today - Days::new(12)),
            None,
        ),
        (
            "Jadwalkan pertemuan dengan RSUD (contoh)",
            Some(today + Days::new(9)),
            None,
        ),
        ("Kirim notulen kunjungan (contoh)", None, Some("2025-02-13")),
    ] {
        let due = due.map(|due| due.to_string()).or_else(|| text("2025-02-20"));
        filling.office.edit_event_task(task(visit, what, due, done))?;
    }
    filling.office.edit_event(Keyed {
        id: None,
        row: Event {
            partner: Some(partners.joe),
            programme: Some(programmes.joe),
            ..event(
                EventKind::Delegation,
                "Pertemuan Kemnaker dan JOE Cooperative",
                Some("2022-11-26"),
                "Kitazawa Tomoko; Sekjen Anwar Sanusi. Sumber: Surabaya Pagi (2022).",
            )
        },
    })?;
    Ok(())
}

/// Five hundred invented people, of whom a few did not come and a few are not marked.
fn invite(filling: &Filling<'_, '_>, event: EventId) -> Result<()> {
    let mut dice = Dice::of("seminar");
    let mut lines = String::new();
    for number in 1..=500 {
        let first = dice.one_of([
            "Aisyah", "Budi", "Citra", "Dian", "Eka", "Fitri", "Galih", "Hana", "Indra", "Joko", "Kartika", "Lina",
        ]);
        let last = dice.one_of([
            "Anggraini",
            "Firmansyah",
            "Hidayat",
            "Kusuma",
            "Lestari",
            "Maulana",
            "Nugraha",
            "Pratiwi",
            "Ramadhan",
            "Saputra",
        ]);
        let from = dice.one_of(["SMK Contoh 1", "SMK Contoh 2", "Akper Contoh", "Stikes Contoh", "umum"]);
        // Writing into a string cannot fail.
        let _ = writeln!(lines, "{first} {last}\t{from}\ttamu{number:03}@contoh.example");
    }
    filling.office.add_guests(&AddGuests {
        event,
        lines,
        online: None,
        came: Some(true),
    })?;
    let guests: Vec<_> = filling
        .office
        .event_sheet(event)?
        .guests
        .into_iter()
        .filter_map(|guest| guest.id)
        .collect();
    for (from, until, came) in [(0, 12, None), (12, 30, Some(false))] {
        let some = guests.get(from..until).unwrap_or_default().to_vec();
        filling.office.mark_guests(&MarkGuests {
            event,
            guests: some,
            came,
        })?;
    }
    Ok(())
}

fn agreed(
    filling: &Filling<'_, '_>,
    row: Agreement,
    parties: Vec<Keyed<office::ids::PartyId, Party>>,
    programmes: &[ProgrammeId],
) -> Result<AgreementId> {
    filling.office.edit_agreement(EditAgreement {
        id: None,
        row,
        parties,
        programmes: programmes.to_vec(),
    })
}

fn party(partner: PartnerId) -> Keyed<office::ids::PartyId, Party> {
    Keyed {
        id: None,
        row: side(Part::Party, Some(partner), None),
    }
}

fn witness(partner: Option<PartnerId>, name: Option<String>) -> Keyed<office::ids::PartyId, Party> {
    Keyed {
        id: None,
        row: side(Part::Witness, partner, name),
    }
}

fn side(part: Part, partner: Option<PartnerId>, name: Option<String>) -> Party {
    Party {
        agreement: None,
        part,
        partner,
        name,
        signatory: None,
        position: None,
    }
}

fn blank(kind: AgreementKind) -> Agreement {
    Agreement {
        kind: Some(kind),
        title: None,
        number: None,
        signed_on: None,
        signed_at: None,
        valid_from: None,
        valid_until: None,
        quota: None,
        scope: None,
        renews: None,
        renewing_since: None,
        ended_on: None,
        ended_why: None,
        note: None,
    }
}

fn event(kind: EventKind, name: &str, held_on: Option<&str>, note: &str) -> Event {
    Event {
        kind: Some(kind),
        name: text(name),
        held_on: held_on.and_then(text),
        until_on: None,
        place: None,
        online: Some(false),
        partner: None,
        programme: None,
        batch: None,
        expected: None,
        note: text(note),
    }
}

fn task(
    event: EventId,
    what: &str,
    due_on: Option<String>,
    done_on: Option<&str>,
) -> Keyed<office::ids::TaskId, EventTask> {
    Keyed {
        id: None,
        row: EventTask {
            event,
            task: text(what),
            who: text("Tata usaha"),
            due_on,
            done_on: done_on.and_then(text),
            outcome: None,
        },
    }
}
