//! A channel between two computers: TLS 1.3 in which each side shows its own Ed25519 key, without certificates (RFC 7250).
//!
//! The channel proves that the other holds the key it shows. Whether that key is one of ours is asked afterwards, with what
//! the other says of itself.

use crate::{Failure, Result};
use rustls::{
    ClientConfig, ClientConnection, ConnectionCommon, DigitallySignedStruct, DistinguishedName, Error, ServerConfig,
    ServerConnection, SideData, SignatureScheme, StreamOwned,
    client::{
        AlwaysResolvesClientRawPublicKeys,
        danger::{HandshakeSignatureValid, ServerCertVerified, ServerCertVerifier},
    },
    crypto::{CryptoProvider, WebPkiSupportedAlgorithms, ring, verify_tls13_signature_with_raw_key},
    pki_types::{CertificateDer, PrivateKeyDer, PrivatePkcs8KeyDer, ServerName, SubjectPublicKeyInfoDer, UnixTime},
    server::{
        AlwaysResolvesServerRawPublicKeys,
        danger::{ClientCertVerified, ClientCertVerifier},
    },
    sign::CertifiedKey,
};
use std::{
    fs::File,
    io::{self, BufReader, BufWriter, Read, Write},
    net::{SocketAddr, TcpStream},
    ops::DerefMut,
    path::Path,
    sync::Arc,
    time::Duration,
};
use zeroize::Zeroizing;

/// How long the other may be silent.
const PATIENCE: Duration = Duration::from_secs(20);
/// How long nobody may answer at all.
const CONNECT: Duration = Duration::from_secs(3);
/// No message is longer.
const LONGEST: usize = 16 * 1024 * 1024;

/// What stands before an Ed25519 key's 32 bytes when it is written down as RFC 8410 says.
const SPKI: [u8; 12] = [0x30, 0x2a, 0x30, 0x05, 0x06, 0x03, 0x2b, 0x65, 0x70, 0x03, 0x21, 0x00];
const PKCS8: [u8; 16] = [
    0x30, 0x2e, 0x02, 0x01, 0x00, 0x30, 0x05, 0x06, 0x03, 0x2b, 0x65, 0x70, 0x04, 0x22, 0x04, 0x20,
];

/// A computer's key.
#[derive(Clone)]
pub struct Key {
    /// The private half.
    pub secret: Zeroizing<[u8; 32]>,
    /// The public half.
    pub public: [u8; 32],
}

impl Key {
    /// The key of that secret.
    #[must_use]
    pub fn of(secret: [u8; 32]) -> Self {
        Key {
            public: ed25519_dalek::SigningKey::from_bytes(&secret)
                .verifying_key()
                .to_bytes(),
            secret: Zeroizing::new(secret),
        }
    }

    fn certified(&self, provider: &CryptoProvider) -> Result<Arc<CertifiedKey>> {
        let mut private = Zeroizing::new(PKCS8.to_vec());
        private.extend_from_slice(self.secret.as_slice());
        let private = PrivateKeyDer::Pkcs8(PrivatePkcs8KeyDer::from(private.as_slice()));
        let signing = provider.key_provider.load_private_key(private.clone_key())?;
        let public = CertificateDer::from([SPKI.as_slice(), &self.public].concat());
        Ok(Arc::new(CertifiedKey::new(vec![public], signing)))
    }
}

/// What is said on the line is enciphered, whichever side has called.
trait Line: Read + Write + Send {}

impl<L: Read + Write + Send> Line for L {}

/// An open channel.
pub struct Channel {
    line: Box<dyn Line>,
    peer: [u8; 32],
    binding: [u8; 32],
}

/// Opens a line to the computer at that address.
///
/// # Errors
/// [`Failure::Line`] when nobody answers.
pub fn dial(address: SocketAddr) -> Result<TcpStream> {
    Ok(TcpStream::connect_timeout(&address, CONNECT)?)
}

/// Makes a channel of a line that we have opened.
///
/// # Errors
/// [`Failure::Line`], [`Failure::Channel`].
pub fn call(line: TcpStream, key: &Key) -> Result<Channel> {
    let address = line.peer_addr()?;
    let provider = Arc::new(ring::default_provider());
    let resolver = AlwaysResolvesClientRawPublicKeys::new(key.certified(&provider)?);
    let config = ClientConfig::builder_with_provider(provider.clone())
        .with_protocol_versions(&[&rustls::version::TLS13])?
        .dangerous()
        .with_custom_certificate_verifier(Arc::new(AnyKey(provider.signature_verification_algorithms)))
        .with_client_cert_resolver(Arc::new(resolver));
    let name = ServerName::IpAddress(address.ip().into());
    let connection = ClientConnection::new(Arc::new(config), name)?;
    Channel::open(connection, line)
}

/// Answers whoever has called.
///
/// # Errors
/// As [`call`].
pub fn answer(line: TcpStream, key: &Key) -> Result<Channel> {
    let provider = Arc::new(ring::default_provider());
    let resolver = AlwaysResolvesServerRawPublicKeys::new(key.certified(&provider)?);
    let config = ServerConfig::builder_with_provider(provider.clone())
        .with_protocol_versions(&[&rustls::version::TLS13])?
        .with_client_cert_verifier(Arc::new(AnyKey(provider.signature_verification_algorithms)))
        .with_cert_resolver(Arc::new(resolver));
    let connection = ServerConnection::new(Arc::new(config))?;
    Channel::open(connection, line)
}

impl Channel {
    fn open<C, S>(mut connection: C, mut line: TcpStream) -> Result<Self>
    where
        C: DerefMut<Target = ConnectionCommon<S>> + Send + 'static,
        S: SideData + 'static,
    {
        line.set_read_timeout(Some(PATIENCE))?;
        line.set_write_timeout(Some(PATIENCE))?;
        line.set_nodelay(true)?;
        while connection.is_handshaking() {
            connection.complete_io(&mut line)?;
        }
        let mut binding = [0; 32];
        connection.export_keying_material(&mut binding, b"EXPORTER-bekal", None)?;
        let shown = connection.peer_certificates().and_then(|keys| keys.first());
        let peer = shown.and_then(|key| public_half(key)).ok_or(Failure::NotTrusted)?;
        Ok(Channel {
            line: Box::new(StreamOwned::new(connection, line)),
            peer,
            binding,
        })
    }

    /// The key that the other has shown and holds.
    #[must_use]
    pub fn peer(&self) -> [u8; 32] {
        self.peer
    }

    /// Bytes that only the two ends of this very channel know, for proofs that are good on no other.
    #[must_use]
    pub fn binding(&self) -> [u8; 32] {
        self.binding
    }

    /// Sends a message.
    ///
    /// # Errors
    /// [`Failure::Line`].
    pub fn send(&mut self, message: &impl serde::Serialize) -> Result<()> {
        let bytes = serde_json::to_vec(message)?;
        let length = u32::try_from(bytes.len())
            .ok()
            .filter(|_| bytes.len() <= LONGEST)
            .ok_or(Failure::TooLong)?;
        self.write_all(&length.to_le_bytes())?;
        self.write_all(&bytes)?;
        self.flush()?;
        Ok(())
    }

    /// Waits for a message.
    ///
    /// # Errors
    /// [`Failure::Line`], [`Failure::TooLong`], [`Failure::NotUnderstood`].
    pub fn receive<T: serde::de::DeserializeOwned>(&mut self) -> Result<T> {
        let mut length = [0; 4];
        self.read_exact(&mut length)?;
        let length = u32::from_le_bytes(length) as usize;
        if length > LONGEST {
            return Err(Failure::TooLong);
        }
        let mut bytes = vec![0; length];
        self.read_exact(&mut bytes)?;
        Ok(serde_json::from_slice(&bytes)?)
    }

    /// Sends a file, from `skip` on: what the other has already is not sent again.
    ///
    /// # Errors
    /// [`Failure::Line`].
    pub fn send_file(&mut self, path: &Path, skip: u64) -> Result<()> {
        let mut file = BufReader::with_capacity(1 << 16, File::open(path)?);
        let length = file.get_ref().metadata()?.len().saturating_sub(skip);
        io::Seek::seek(&mut file, io::SeekFrom::Start(skip))?;
        self.write_all(&length.to_le_bytes())?;
        let sent = io::copy(&mut file.take(length), self)?;
        if sent != length {
            return Err(io::Error::from(io::ErrorKind::UnexpectedEof).into());
        }
        self.flush()?;
        Ok(())
    }

    /// Receives a file behind what is there of it already. A line that is cut leaves what has arrived.
    ///
    /// # Errors
    /// [`Failure::Line`], [`Failure::TooLong`] when it would become longer than `longest`.
    pub fn receive_file(&mut self, path: &Path, longest: u64) -> Result<()> {
        let mut length = [0; 8];
        self.read_exact(&mut length)?;
        let length = u64::from_le_bytes(length);
        let file = File::options().create(true).append(true).open(path)?;
        let there = file.metadata()?.len();
        if there.saturating_add(length) > longest {
            return Err(Failure::TooLong);
        }
        let mut into = BufWriter::with_capacity(1 << 16, file);
        let received = io::copy(&mut Read::by_ref(self).take(length), &mut into);
        let file = into.into_inner().map_err(io::IntoInnerError::into_error)?;
        file.sync_all()?;
        if received? != length {
            return Err(io::Error::from(io::ErrorKind::UnexpectedEof).into());
        }
        Ok(())
    }
}

impl Read for Channel {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        self.line.read(into)
    }
}

impl Write for Channel {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.line.write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.line.flush()
    }
}

fn public_half(shown: &CertificateDer<'_>) -> Option<[u8; 32]> {
    shown.strip_prefix(&SPKI)?.try_into().ok()
}

/// Takes any Ed25519 key whose holder signs the handshake.
#[derive(Debug)]
struct AnyKey(WebPkiSupportedAlgorithms);

impl AnyKey {
    fn is_one(shown: &CertificateDer<'_>) -> std::result::Result<(), Error> {
        public_half(shown)
            .map(|_| ())
            .ok_or(Error::InvalidCertificate(rustls::CertificateError::BadEncoding))
    }

    fn is_held(
        &self,
        message: &[u8],
        shown: &CertificateDer<'_>,
        signed: &DigitallySignedStruct,
    ) -> std::result::Result<HandshakeSignatureValid, Error> {
        let key = SubjectPublicKeyInfoDer::from(shown.as_ref());
        verify_tls13_signature_with_raw_key(message, &key, signed, &self.0)
    }

    fn never() -> std::result::Result<HandshakeSignatureValid, Error> {
        Err(Error::General("only TLS 1.3 is spoken".to_owned()))
    }
}

impl ServerCertVerifier for AnyKey {
    fn verify_server_cert(
        &self,
        shown: &CertificateDer<'_>,
        _: &[CertificateDer<'_>],
        _: &ServerName<'_>,
        _: &[u8],
        _: UnixTime,
    ) -> std::result::Result<ServerCertVerified, Error> {
        Self::is_one(shown).map(|()| ServerCertVerified::assertion())
    }

    fn verify_tls12_signature(
        &self,
        _: &[u8],
        _: &CertificateDer<'_>,
        _: &DigitallySignedStruct,
    ) -> std::result::Result<HandshakeSignatureValid, Error> {
        Self::never()
    }

    fn verify_tls13_signature(
        &self,
        message: &[u8],
        shown: &CertificateDer<'_>,
        signed: &DigitallySignedStruct,
    ) -> std::result::Result<HandshakeSignatureValid, Error> {
        self.is_held(message, shown, signed)
    }

    fn supported_verify_schemes(&self) -> Vec<SignatureScheme> {
        vec![SignatureScheme::ED25519]
    }

    fn requires_raw_public_keys(&self) -> bool {
        true
    }
}

impl ClientCertVerifier for AnyKey {
    fn root_hint_subjects(&self) -> &[DistinguishedName] {
        &[]
    }

    fn verify_client_cert(
        &self,
        shown: &CertificateDer<'_>,
        _: &[CertificateDer<'_>],
        _: UnixTime,
    ) -> std::result::Result<ClientCertVerified, Error> {
        Self::is_one(shown).map(|()| ClientCertVerified::assertion())
    }

    fn verify_tls12_signature(
        &self,
        _: &[u8],
        _: &CertificateDer<'_>,
        _: &DigitallySignedStruct,
    ) -> std::result::Result<HandshakeSignatureValid, Error> {
        Self::never()
    }

    fn verify_tls13_signature(
        &self,
        message: &[u8],
        shown: &CertificateDer<'_>,
        signed: &DigitallySignedStruct,
    ) -> std::result::Result<HandshakeSignatureValid, Error> {
        self.is_held(message, shown, signed)
    }

    fn supported_verify_schemes(&self) -> Vec<SignatureScheme> {
        vec![SignatureScheme::ED25519]
    }

    fn requires_raw_public_keys(&self) -> bool {
        true
    }
}
