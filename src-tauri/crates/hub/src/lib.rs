//! Computers of one centre that talk over the office's own network: a channel that only they share, and what they say on it.
//!
//! It knows no office: whoever uses it says who may be trusted, what the other lacks, and what becomes of what arrives.
//!
//! - [`channel`] TLS 1.3 with the computers' own keys instead of certificates
//! - [`talk`] one meeting of two computers, from hello to good-bye · [`joining`] a new computer that becomes one of them

pub mod channel;
pub mod joining;
pub mod talk;

/// Why a meeting came to nothing. Whatever had been taken in by then stays.
#[derive(Debug, thiserror::Error)]
pub enum Failure {
    /// Nobody answers there, or the line was cut.
    #[error("line: {0}")]
    Line(#[from] std::io::Error),
    /// The channel could not be made.
    #[error("channel: {0}")]
    Channel(#[from] rustls::Error),
    /// The other says something that is not understood.
    #[error("not understood: {0}")]
    NotUnderstood(#[from] serde_json::Error),
    /// The other sends more than it may.
    #[error("too long")]
    TooLong,
    /// The other is nobody we know, or we are nobody it knows.
    #[error("not trusted")]
    NotTrusted,
    /// The other declines, with its reason.
    #[error("declined: {0}")]
    Declined(String),
    /// Our own side declines what came, or cannot give what is asked.
    #[error("own side: {0}")]
    OwnSide(String),
}

/// Nothing larger is taken over the network.
const LARGEST: u64 = 64 * 1024 * 1024 * 1024;

/// What came of something said.
pub type Result<T> = std::result::Result<T, Failure>;
