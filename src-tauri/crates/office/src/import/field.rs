//! What a column of an office's list can mean, and the words that offices write above it.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

macro_rules! fields {
    ($($(#[$doc:meta])* $name:ident: $($word:literal)*;)*) => {
        /// What a column means.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, TS)]
        #[ts(rename = "ImportField")]
        #[serde(rename_all = "snake_case")]
        pub enum Field { $($(#[$doc])* $name,)* }

        impl Field {
            /// Every field, in the order in which a person chooses among them.
            pub const ALL: &[Field] = &[$(Field::$name,)*];

            /// The words above such a column in Indonesian, English and Japanese: small letters and digits alone, as
            /// a heading is compared with them.
            #[must_use]
            pub const fn words(self) -> &'static [&'static str] {
                match self { $(Field::$name => &[$($word,)*],)* }
            }
        }
    };
}

fields! {
    /// The number by which the office knows the person (NIS, nomor induk).
    OfficeNumber: "nis" "nomorinduk" "noinduk" "nomorinduksiswa" "noregistrasi" "nomorregistrasi" "noreg" "nopendaftaran" "studentid" "studentno" "学籍番号" "受験番号";
    /// The name as on the identity card.
    Name: "nama" "namalengkap" "namapeserta" "namasiswa" "namacalon" "namapesertapelatihan" "namasesuaiktp" "namaktp" "name" "fullname" "studentname" "candidatename" "氏名" "名前" "お名前";
    /// The name in katakana.
    Katakana: "namakatakana" "katakana" "furigana" "namajepang" "カタカナ" "フリガナ" "ふりがな" "カナ氏名" "氏名カナ" "氏名カタカナ";
    /// What the person is called.
    CallName: "namapanggilan" "panggilan" "callname" "nickname" "呼び名" "ニックネーム";
    /// The name as in the passport.
    PassportName: "namapaspor" "namadipaspor" "namasesuaipaspor" "passportname" "パスポート氏名" "ローマ字氏名";
    /// The name as on the diploma.
    DiplomaName: "namaijazah" "namadiijazah" "namasesuaiijazah" "diplomaname";
    /// The national identity number.
    Nik: "nik" "ktp" "noktp" "nomorktp" "nonik" "nomornik" "nikktp" "noktpnik" "noidentitas" "nomoridentitas" "nomorindukkependudukan" "idcard" "idnumber" "nationalid" "身分証番号" "国民番号" "住民番号";
    /// The WhatsApp or mobile number.
    Phone: "nowa" "nomorwa" "wa" "whatsapp" "nowhatsapp" "nomorwhatsapp" "wahp" "hpwa" "nohpwa" "nowahp" "hp" "nohp" "nomorhp" "handphone" "nohandphone" "telepon" "notelepon" "notelp" "notlp" "telp" "tlp" "nomortelepon" "kontak" "nokontak" "phone" "phonenumber" "mobile" "mobilenumber" "電話" "電話番号" "携帯" "携帯番号" "携帯電話";
    /// The address of electronic mail.
    Email: "email" "alamatemail" "surel" "emailaddress" "メール" "メールアドレス";
    /// Female or male.
    Sex: "jk" "jeniskelamin" "lp" "kelamin" "gender" "sex" "性別";
    /// Where the person was born.
    BirthPlace: "tempatlahir" "tmplahir" "tmptlahir" "tptlahir" "kotalahir" "birthplace" "placeofbirth" "出生地" "出身地";
    /// When the person was born.
    BirthDate: "tgllahir" "tanggallahir" "tgllhr" "tgllahirpeserta" "birthdate" "dateofbirth" "dob" "birthday" "生年月日" "誕生日";
    /// Place and day of birth in one cell: `Semarang, 27-01-2005`.
    Birth: "ttl" "tempattanggallahir" "tempattgllahir" "tempatdantanggallahir" "tempatdantgllahir" "tmpttgllahir";
    /// The faith on the identity card.
    Religion: "agama" "religion" "宗教";
    /// Single, married, divorced or widowed.
    Marital: "statuspernikahan" "statusperkawinan" "statuskawin" "statusnikah" "pernikahan" "perkawinan" "maritalstatus" "婚姻" "婚姻状況" "配偶者" "配偶者有無";
    /// Level of schooling, with or without its subject: `D3 Keperawatan`.
    Education: "pendidikan" "pendidikanterakhir" "pendidikanakhir" "jenjang" "jenjangpendidikan" "education" "lasteducation" "学歴" "最終学歴";
    /// The last school or university.
    School: "sekolah" "asalsekolah" "namasekolah" "kampus" "asalkampus" "universitas" "perguruantinggi" "sekolahkampus" "school" "university" "学校" "学校名" "出身校";
    /// The subject studied.
    Major: "jurusan" "programstudi" "prodi" "major" "専攻" "学科";
    /// The year in which school was finished.
    GraduatedIn: "tahunlulus" "thnlulus" "lulustahun" "tahunkelulusan" "graduationyear" "卒業年";
    /// The regency or city the person comes from.
    HomeRegency: "kotaasal" "asal" "asaldaerah" "daerahasal" "kabupatenkota" "kabkota" "kotakabupaten" "kotakab" "kabupaten" "kota" "city" "hometown" "出身市";
    /// The province the person comes from.
    Province: "provinsi" "propinsi" "province" "出身州";
    /// The address on the identity card.
    Address: "alamat" "alamatktp" "alamatlengkap" "alamatsesuaiktp" "alamatrumah" "address" "住所";
    /// Where the person lives now.
    HomeAddress: "alamatdomisili" "domisili" "alamatsekarang" "alamattinggal" "currentaddress" "現住所";
    /// In centimetres.
    Height: "tb" "tinggi" "tinggibadan" "tbcm" "tinggicm" "height" "heightcm" "身長";
    /// In kilograms.
    Weight: "bb" "berat" "beratbadan" "bbkg" "beratkg" "weight" "weightkg" "体重";
    /// A, B, AB or O, with or without rhesus.
    Blood: "goldarah" "golongandarah" "gd" "golda" "bloodtype" "blood" "血液型";
    /// Whom to call when something happens.
    EmergencyName: "kontakdarurat" "namakontakdarurat" "darurat" "namadarurat" "emergencycontact" "emergencyname" "namawali" "wali" "緊急連絡先" "緊急連絡先氏名";
    /// How that person is related.
    EmergencyRelation: "hubungan" "hubungandarurat" "hubungankontakdarurat" "hubungankeluarga" "relation" "relationship" "続柄";
    /// That person's number.
    EmergencyPhone: "nodarurat" "nomordarurat" "nohpdarurat" "notelpdarurat" "telpdarurat" "hpdarurat" "nokontakdarurat" "nomorkontakdarurat" "nohpwali" "nohporangtua" "nohportu" "hportu" "emergencyphone" "emergencynumber" "緊急電話" "緊急連絡先電話";
    /// The father's name.
    FatherName: "namaayah" "ayah" "fathername" "father" "父" "父氏名";
    /// The mother's name.
    MotherName: "namaibu" "ibu" "namaibukandung" "ibukandung" "mothername" "mother" "母" "母氏名";
    /// The batch the person belongs to.
    Batch: "angkatan" "batch" "gelombang" "angkatanke" "期" "期生";
    /// The class within the batch.
    Class: "kelas" "class" "クラス";
    /// The programme.
    Programme: "program" "programpelatihan" "namaprogram" "programme" "プログラム";
    /// The channel by which the person came: `umum`, `beasiswa D3`.
    Category: "kategori" "kategoripendaftaran" "jalur" "jalurpendaftaran" "jalurmasuk" "category" "区分";
    /// The line of work.
    Sector: "sektor" "bidang" "bidangpekerjaan" "bidangkerja" "jenispekerjaan" "sector" "職種" "分野";
    /// When training began.
    EnteredOn: "tglmasuk" "tanggalmasuk" "mulaipelatihan" "tglmulai" "tanggalmulai" "tgldaftar" "tanggaldaftar" "entrydate" "startdate" "入学日" "入校日" "入所日";
    /// When the person leaves or left.
    DepartsOn: "tglterbang" "tanggalterbang" "tglberangkat" "tanggalberangkat" "tglkeberangkatan" "tanggalkeberangkatan" "keberangkatan" "terbang" "departuredate" "departure" "出国日" "出発日" "渡航日";
    /// The employer abroad.
    Company: "perusahaan" "perusahaanjepang" "namaperusahaan" "penerima" "tempatkerja" "rumahsakit" "company" "employer" "会社" "会社名" "受入機関" "施設名" "配属先";
    /// Its prefecture.
    Prefecture: "prefektur" "prefecture" "provinsijepang" "県" "都道府県";
    /// Where the person stands, in the office's word: `Pelatihan`, `Cuti`.
    Status: "status" "statuspelatihan" "statussiswa" "statuspeserta" "状態" "状況";
    /// `N5`, `N4`, `JFT A2`.
    LanguageLevel: "levelbahasa" "level" "levelbahasajepang" "jlpt" "leveljlpt" "sertifikatbahasa" "kemampuanbahasa" "languagelevel" "日本語レベル" "日本語能力" "日本語";
    /// Certificate of the skills test.
    SswCertificate: "sertifikatssw" "ssw" "nosertifikatssw" "sertifikattg" "sertifikattokuteiginou" "sswcertificate" "特定技能" "特定技能試験";
    /// Number of the passport.
    PassportNumber: "nopaspor" "nomorpaspor" "paspor" "nopassport" "passport" "passportno" "passportnumber" "パスポート" "パスポート番号" "旅券番号";
    /// Last day of the passport.
    PassportExpiresOn: "masaberlakupaspor" "expiredpaspor" "pasporexpired" "tglexpiredpaspor" "berlakupaspor" "passportexpiry" "パスポート期限" "旅券有効期限";
    /// Day of the medical check-up.
    CheckupOn: "tglmcu" "tanggalmcu" "mcu" "tglmedical" "tglmedicalcheckup" "checkupdate" "健康診断日";
    /// Where it took place.
    CheckupClinic: "klinikmcu" "klinik" "tempatmcu" "rsmcu" "clinic" "健診機関";
    /// What it found, in the clinic's word: `Fit`.
    CheckupResult: "hasilmcu" "mcuhasil" "hasilmedical" "kesehatan" "statusmcu" "checkupresult" "健診結果" "健康診断結果";
    /// Number of the certificate of eligibility.
    CoeNumber: "nocoe" "nomorcoe" "coe" "coeno" "coenumber" "在留資格認定番号" "認定証明書番号";
    /// Number of the visa.
    VisaNumber: "novisa" "nomorvisa" "visa" "visano" "visanumber" "ビザ" "ビザ番号" "査証番号";
    /// A mark of an exam of the office.
    ExamScore: "nilaiujian" "nilai" "nilaiakhir" "skor" "ujian" "score" "examscore" "点数" "試験点数";
    /// Attendance in percent.
    AttendancePercent: "kehadiran" "persenkehadiran" "persentasekehadiran" "absensi" "presensi" "attendance" "出席率";
    /// What the training costs, in rupiah.
    CostTotal: "totalbiaya" "biaya" "biayapelatihan" "jumlahbiaya" "totalcost" "費用" "総費用";
    /// What has been paid of it, in rupiah.
    CostPaid: "sudahbayar" "sudahdibayar" "terbayar" "dibayar" "pembayaran" "paid" "支払済" "支払額";
    /// Who pays: `mandiri`, `talangan`, `beasiswa`.
    CostScheme: "skemabiaya" "skemapembiayaan" "pembiayaan" "sumberdana" "costscheme" "費用負担";
    /// Anything else worth keeping.
    Note: "catatan" "keterangan" "ket" "note" "notes" "remark" "remarks" "備考";
}

/// Words above columns that number the rows and are not brought in.
pub(super) const NUMBERING: [&str; 6] = ["no", "nomor", "nourut", "nomorurut", "number", "番号"];
