// Written by `cargo xtask generate` from api-spec/iotda-v5/protocol-configs/schemas.yaml: change the description, not this file.

//! Types and ids that several pages of Generic-Protocol Configuration Management share.

use crate::iotda_v5::ProtocolConfigId;
use crate::rt;

rt::open_enum! {
    /// The transport protocol that carries the custom protocol.
    pub enum TransportProtocol {
        /// `TCP`
        Tcp = "TCP",
    }
}

rt::open_enum! {
    /// What translates between the custom protocol and the platform's data format.
    pub enum CodecMode {
        /// `FGS`: A function in FunctionGraph.
        FunctionGraph = "FGS",
        /// `PLUGIN`: An OSGi plug-in on the platform. To have one installed, open a service ticket.
        Plugin = "PLUGIN",
    }
}

rt::open_enum! {
    /// How a byte stream is split into frames.
    pub enum FramingType {
        /// `DELIMITER`: Frames are separated by a delimiter, such as a comma or a line break.
        Delimiter = "DELIMITER",
        /// `FIXED_LENGTH`: All frames have the same length.
        FixedLength = "FIXED_LENGTH",
        /// `FIELD_LENGTH`: A field of each frame holds its length.
        FieldLength = "FIELD_LENGTH",
    }
}

/// How a byte stream is split into frames, and how frames are assembled.
#[derive(Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct Framing {
    /// The way of splitting. Which of the other properties apply depends on it. Default: `DELIMITER`.
    pub frame_decode_type: Option<FramingType>,
    /// The maximum length of a frame, in bytes. 0 to 65535. Mandatory when frame_decode_type is DELIMITER
    /// or FIELD_LENGTH.
    pub max_frame_length: Option<i32>,
    /// The bytes that separate two frames, in hexadecimal digits. At least 1 character. Allowed: digits and
    /// the letters a to f in either case. Mandatory when frame_decode_type is DELIMITER.
    pub delimiter: Option<String>,
    /// The length of each frame, in bytes. 0 to 65535. Mandatory when frame_decode_type is FIXED_LENGTH.
    pub fixed_frame_length: Option<i32>,
    /// The offset of the length field from the beginning of the frame, in bytes. 0 to 65535. Mandatory when
    /// frame_decode_type is FIELD_LENGTH.
    pub field_offset: Option<i32>,
    /// The size of the length field, in bytes. 1 to 8. Mandatory when frame_decode_type is FIELD_LENGTH.
    pub field_length: Option<i32>,
    /// The bytes that each frame begins with, in hexadecimal digits. Only for FIXED_LENGTH. At least 1
    /// character. Allowed: digits and the letters a to f in either case.
    pub initial_bytes: Option<String>,
    /// A number that is added to the value of the length field. Only for FIELD_LENGTH. -1024 to 1024.
    pub adjustment_length: Option<i32>,
    /// How many bytes to remove from the front of a decoded frame, usually those up to the end of the
    /// length field. Only for FIELD_LENGTH. 0 to 65535.
    pub initial_bytes_to_strip: Option<i32>,
}

rt::object!(Framing {
    frame_decode_type,
    max_frame_length,
    delimiter,
    fixed_frame_length,
    field_offset,
    field_length,
    initial_bytes,
    adjustment_length,
    initial_bytes_to_strip,
    ..default
});

impl Framing {
    /// Creates a value.
    pub fn new() -> Self {
        Self {
            frame_decode_type: None,
            max_frame_length: None,
            delimiter: None,
            fixed_frame_length: None,
            field_offset: None,
            field_length: None,
            initial_bytes: None,
            adjustment_length: None,
            initial_bytes_to_strip: None,
        }
    }

    /// Sets `frame_decode_type`.
    pub fn frame_decode_type(
        mut self,
        frame_decode_type: impl Into<FramingType>,
    ) -> Self {
        self.frame_decode_type = Some(frame_decode_type.into());
        self
    }

    /// Sets `max_frame_length`.
    pub fn max_frame_length(mut self, max_frame_length: i32) -> Self {
        self.max_frame_length = Some(max_frame_length);
        self
    }

    /// Sets `delimiter`.
    pub fn delimiter(mut self, delimiter: impl Into<String>) -> Self {
        self.delimiter = Some(delimiter.into());
        self
    }

    /// Sets `fixed_frame_length`.
    pub fn fixed_frame_length(mut self, fixed_frame_length: i32) -> Self {
        self.fixed_frame_length = Some(fixed_frame_length);
        self
    }

    /// Sets `field_offset`.
    pub fn field_offset(mut self, field_offset: i32) -> Self {
        self.field_offset = Some(field_offset);
        self
    }

    /// Sets `field_length`.
    pub fn field_length(mut self, field_length: i32) -> Self {
        self.field_length = Some(field_length);
        self
    }

    /// Sets `initial_bytes`.
    pub fn initial_bytes(mut self, initial_bytes: impl Into<String>) -> Self {
        self.initial_bytes = Some(initial_bytes.into());
        self
    }

    /// Sets `adjustment_length`.
    pub fn adjustment_length(mut self, adjustment_length: i32) -> Self {
        self.adjustment_length = Some(adjustment_length);
        self
    }

    /// Sets `initial_bytes_to_strip`.
    pub fn initial_bytes_to_strip(mut self, initial_bytes_to_strip: i32) -> Self {
        self.initial_bytes_to_strip = Some(initial_bytes_to_strip);
        self
    }
}

/// A generic-protocol configuration, which lets devices that use a custom protocol connect.
#[derive(Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct ProtocolConfig {
    /// The id of the configuration.
    pub protocol_id: Option<ProtocolConfigId>,
    /// The port that devices connect to.
    pub port: Option<i32>,
    /// After how many seconds without data the platform closes a connection.
    pub keepalive_timeout: Option<i32>,
    /// The transport protocol that carries the custom protocol.
    pub protocol_type: Option<TransportProtocol>,
    /// A free-form description of the configuration.
    pub description: Option<String>,
    /// Whether connections are encrypted with TLS.
    pub ssl_enable: Option<bool>,
    /// How the byte stream of a connection is split into frames.
    pub frame_decode_configs: Option<Vec<Framing>>,
    /// What translates between the custom protocol and the platform's data format.
    pub codec_mode: Option<CodecMode>,
    /// The URN of the translating function in FunctionGraph.
    pub func_urn: Option<String>,
    /// When the configuration was created. A time in UTC: `yyyyMMdd'T'HHmmss'Z'`.
    pub create_time: Option<rt::Timestamp>,
    /// When the configuration was last changed. A time in UTC: `yyyyMMdd'T'HHmmss'Z'`.
    pub update_time: Option<rt::Timestamp>,
}

rt::object!(ProtocolConfig {
    protocol_id,
    port,
    keepalive_timeout,
    protocol_type,
    description,
    ssl_enable,
    frame_decode_configs,
    codec_mode,
    func_urn,
    create_time,
    update_time,
    ..default
});
