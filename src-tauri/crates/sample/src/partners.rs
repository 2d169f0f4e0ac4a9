//! The partners and programmes: facts of the press and of public pages, each with its source. What is not known is
//! left empty.

use crate::text;
use office::{
    Result,
    candidates::background::Keyed,
    ids::{PartnerId, ProgrammeId},
    office::Writing,
    partners::{Partner, Programme},
    vocabulary::{PartnerKind, Scheme},
};

/// The programmes that have people in the sample, and who stands behind them.
pub(crate) struct Programmes {
    /// Banjarmasin – Kaikoukai.
    pub(crate) kaikoukai: ProgrammeId,
    pub(crate) kaikoukai_partner: PartnerId,
    /// Bandung – Hamamatsu.
    pub(crate) hamamatsu: ProgrammeId,
    /// The second kind of participant there.
    pub(crate) scholarship: ProgrammeId,
    /// Kemnaker – JOE – AP2LN.
    pub(crate) joe: ProgrammeId,
    pub(crate) joe_partner: PartnerId,
    pub(crate) kemnaker: PartnerId,
    /// KP2MI – Aloha Healthcare.
    pub(crate) aloha: ProgrammeId,
    /// The invented programme of the batch under way.
    pub(crate) own: ProgrammeId,
}

/// The partners of agreements and events.
pub(crate) struct Partners {
    pub(crate) kaikoukai: PartnerId,
    pub(crate) hamamatsu: PartnerId,
    pub(crate) aloha: PartnerId,
    pub(crate) joe: PartnerId,
    pub(crate) bandung: PartnerId,
    pub(crate) kp2mi: PartnerId,
    pub(crate) kemnaker: PartnerId,
}

const KAIKOUKAI: &str = "Sejak 2019, sempat terhenti karena Covid. Pelatihan sekitar satu tahun: bahasa dan budaya Jepang, \
    juga budaya Banjar. Kontrak lima tahun. Semua biaya (pelatihan, ujian, tiket, keberangkatan) ditanggung mitra; \
    pemerintah kota menjadi fasilitator, menyeleksi dan menjamin mutu. Tiga kegiatan selama pandemi, termasuk seminar \
    daring dengan 500 peserta. Lebih dari 60 orang dalam empat angkatan; 15 orang dilepas pada 18 Februari 2026 di Aula \
    Kayuh Baimbai. Skema ini yang terakhir dan dapat berubah ke profesi lain. Pemantauan: umumnya betah, ingin \
    memperpanjang, ingin membawa keluarga. Sumber: Kanal Kalimantan dan ANTARA (2023), Tribun \
    Banjarmasin (5 September 2023), Hallo Banua (Januari 2025), Kalimantan Post (2026).";
const SCHOLARSHIP: &str = "Jenis peserta kedua dalam program Banjarmasin–Kaikoukai: penerima beasiswa D3 Keperawatan yang \
    kemudian bekerja pada mitra. Jumlah dan tanggalnya belum diketahui. Sumber: Kalimantan Post (2026).";
const HAMAMATSU: &str = "Kota kembar. LoI 19 Desember 2014, disusul MoU yang berakhir 26 Juli 2024; sepakat diperbarui dengan \
    lingkup lebih luas: SDM, ketenagakerjaan, pendidikan, kesehatan. Kunjungan 6 Februari 2025 (Suzuki Hiroyuki; Pj Sekda \
    Iskandar Zulkarnain; RSUD Bandung Kiwari, Yorisa Sativa). Hibah JICA untuk kebocoran air 2017–2019 dengan Perumda \
    Tirtawening. Topik: perawatan lansia, limbah B3, bahaya hayati, gempa, kekerasan, disabilitas. Sumber: Prolite (2025).";
const ALOHA: &str = "MSP ditandatangani 20 Desember 2024 di BP3MI Bali; dijajaki sejak awal 2023, penempatan diharapkan 2025. \
    Lingkup: perekrutan dan dukungan kompetensi perawat. Pembicara: Rinardi, A.A. Gde Indra Hardiawan, CEO Hermawan \
    Djuhana; siapa yang menandatangani tidak disebut. Saksi: KJRI Los Angeles, Kemlu, Kemnaker, Kemenkes, Setkab. Sumber: \
    Tribun Bali (2024). Syarat perawat asing (NCLEX-RN, bahasa Inggris, VisaScreen): TruMerit, dahulu CGFNS.";
const JOE: &str = "Pertemuan 26 November 2022 (Kitazawa Tomoko; Sekjen Anwar Sanusi). Alumni BLK menjadi peserta magang sesuai \
    kejuruannya. Dua tingkat: pelatihan BLK dibayar Kemnaker, pelatihan lanjutan di LPK/SO disubsidi JOE. Murah, tanpa beban \
    bagi calon. 160 peserta pada 2022; akan diperluas ke balai lain. Sumber: Surabaya Pagi (2022).";
const OWN: &str = "Program karangan untuk data contoh ini; bukan kerja sama lembaga mana pun.";

/// Keeps every partner and programme.
pub(crate) fn keep(office: &Writing<'_>) -> Result<(Partners, Programmes)> {
    let kaikoukai = office.edit_partner(partner(Partner {
        aliases: text("Kaikoukai Healthcare Corporation | Kaikokai Group | Kaikoukai Group"),
        branches: Some(25),
        note: text("Hampir 25 cabang; menyebut membutuhkan lebih dari 10.000 caregiver. Sumber: ANTARA (2023)."),
        ..named(
            "Kaikoukai Healthcare Group",
            PartnerKind::HospitalGroup,
            Some("JP"),
            Some("Nagoya"),
        )
    }))?;
    let hamamatsu = office.edit_partner(partner(Partner {
        note: text("Bekerja sama dengan Kota Bandung sebagai kota kembar. Sumber: Prolite (2025)."),
        ..named("Kota Hamamatsu", PartnerKind::City, Some("JP"), Some("Hamamatsu"))
    }))?;
    let aloha = office.edit_partner(partner(named(
        "Aloha Healthcare",
        PartnerKind::Company,
        Some("US"),
        None,
    )))?;
    let joe = office.edit_partner(partner(named(
        "JOE Cooperative",
        PartnerKind::SupervisingOrganisation,
        Some("JP"),
        None,
    )))?;
    let at_home = |name, kind, city| office.edit_partner(partner(named(name, kind, Some("ID"), city)));
    at_home("Pemerintah Kota Banjarmasin", PartnerKind::City, Some("Banjarmasin"))?;
    let bandung = at_home("Pemerintah Kota Bandung", PartnerKind::City, Some("Bandung"))?;
    let kp2mi = at_home("KP2MI (dahulu BP2MI)", PartnerKind::Ministry, None)?;
    let kemnaker = at_home("Kemnaker", PartnerKind::Ministry, None)?;
    at_home("AP2LN", PartnerKind::Association, None)?;

    let payer = text("Mitra menanggung semua biaya; calon tidak membayar");
    let programme = |row: Programme| office.edit_programme(Keyed { id: None, row });
    let kaikoukai_programme = programme(Programme {
        started_on: text("2019"),
        payer: payer.clone(),
        contract_years: Some(5),
        ..called(
            "Banjarmasin – Kaikoukai",
            Scheme::GToB,
            "JP",
            Some(kaikoukai),
            KAIKOUKAI,
        )
    })?;
    let scholarship = programme(Programme {
        payer,
        ..called(
            "Beasiswa Kaikoukai (D3 Keperawatan)",
            Scheme::Scholarship,
            "JP",
            Some(kaikoukai),
            SCHOLARSHIP,
        )
    })?;
    let hamamatsu_programme = programme(Programme {
        started_on: text("2014-12-19"),
        ended_on: text("2024-07-26"),
        ..called(
            "Bandung – Hamamatsu",
            Scheme::Cooperation,
            "JP",
            Some(hamamatsu),
            HAMAMATSU,
        )
    })?;
    let aloha_programme = programme(Programme {
        started_on: text("2024-12-20"),
        ..called("KP2MI – Aloha Healthcare", Scheme::GToP, "US", Some(aloha), ALOHA)
    })?;
    let joe_programme = programme(Programme {
        payer: text("Kemnaker membayar BLK; JOE menyubsidi LPK/SO; calon tidak dibebani"),
        quota: Some(160),
        ..called("Kemnaker – JOE – AP2LN", Scheme::TechnicalIntern, "JP", Some(joe), JOE)
    })?;
    let own = programme(called(
        "Caregiver Jepang (contoh)",
        Scheme::TechnicalIntern,
        "JP",
        None,
        OWN,
    ))?;
    let programmes = Programmes {
        kaikoukai: kaikoukai_programme,
        hamamatsu: hamamatsu_programme,
        kaikoukai_partner: kaikoukai,
        scholarship,
        joe: joe_programme,
        joe_partner: joe,
        kemnaker,
        aloha: aloha_programme,
        own,
    };
    let partners = Partners {
        kaikoukai,
        hamamatsu,
        aloha,
        joe,
        bandung,
        kp2mi,
        kemnaker,
    };
    Ok((partners, programmes))
}

fn partner(row: Partner) -> Keyed<PartnerId, Partner> {
    Keyed { id: None, row }
}

fn named(name: &str, kind: PartnerKind, country: Option<&str>, city: Option<&str>) -> Partner {
    Partner {
        name: text(name),
        kind: Some(kind),
        country: country.and_then(text),
        city: city.and_then(text),
        aliases: None,
        branches: None,
        note: None,
    }
}

fn called(name: &str, scheme: Scheme, destination: &str, partner: Option<PartnerId>, about: &str) -> Programme {
    Programme {
        name: text(name),
        scheme: Some(scheme),
        destination: text(destination),
        partner,
        payer: None,
        contract_years: None,
        quota: None,
        started_on: None,
        ended_on: None,
        about: text(about),
    }
}
