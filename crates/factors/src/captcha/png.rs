//! The smallest PNG that browsers take (RFC 2083): grey in sixteen steps, the pixels as they are, not pressed
//! (RFC 1951 stored blocks). A picture is some kilobytes, and pressing would need a library for them.

/// Most bytes of a stored block.
const BLOCK_MAX: usize = 65_535;

/// Writes rows of grey values (0 black, 255 white), all of the same width.
pub(super) fn write(width: u32, pixels: &[u8]) -> Vec<u8> {
    let across = width.max(1) as usize;
    let height = u32::try_from(pixels.len() / across).unwrap_or(0);
    let mut packed = Vec::with_capacity(pixels.len() / 2 + height as usize * 2);
    for row in pixels.chunks_exact(across) {
        packed.push(0);
        packed.extend(row.chunks(2).map(|pair| (pair[0] & 0xf0) | pair.get(1).map_or(0, |right| right >> 4)));
    }
    let mut head = Vec::with_capacity(13);
    head.extend(width.to_be_bytes());
    head.extend(height.to_be_bytes());
    // Four bits a pixel, grey, the only compression and filter there are, not interlaced.
    head.extend([4, 0, 0, 0, 0]);
    let mut png = vec![0x89, b'P', b'N', b'G', 0x0d, 0x0a, 0x1a, 0x0a];
    chunk(&mut png, b"IHDR", &head);
    chunk(&mut png, b"IDAT", &stored(&packed));
    chunk(&mut png, b"IEND", &[]);
    png
}

fn chunk(png: &mut Vec<u8>, kind: &[u8; 4], data: &[u8]) {
    png.extend(u32::try_from(data.len()).unwrap_or(u32::MAX).to_be_bytes());
    let from = png.len();
    png.extend(kind);
    png.extend(data);
    let sum = crc32(&png[from..]);
    png.extend(sum.to_be_bytes());
}

/// A zlib stream of stored blocks.
fn stored(bytes: &[u8]) -> Vec<u8> {
    let mut stream = vec![0x78, 0x01];
    let blocks = bytes.chunks(BLOCK_MAX).len();
    for (at, block) in bytes.chunks(BLOCK_MAX).enumerate() {
        let length = u16::try_from(block.len()).unwrap_or(u16::MAX);
        stream.push(u8::from(at + 1 == blocks));
        stream.extend(length.to_le_bytes());
        stream.extend((!length).to_le_bytes());
        stream.extend(block);
    }
    stream.extend(adler32(bytes).to_be_bytes());
    stream
}

fn adler32(bytes: &[u8]) -> u32 {
    let (mut low, mut high) = (1_u32, 0_u32);
    for byte in bytes {
        low = (low + u32::from(*byte)) % 65_521;
        high = (high + low) % 65_521;
    }
    high << 16 | low
}

/// The remainders of all bytes.
const CRC: [u32; 256] = {
    let mut table = [0; 256];
    let mut byte = 0;
    while byte < 256 {
        let mut rest = byte as u32;
        let mut bit = 0;
        while bit < 8 {
            rest = if rest & 1 == 1 { 0xedb8_8320 ^ (rest >> 1) } else { rest >> 1 };
            bit += 1;
        }
        table[byte] = rest;
        byte += 1;
    }
    table
};

fn crc32(bytes: &[u8]) -> u32 {
    let mut rest = u32::MAX;
    for byte in bytes {
        rest = CRC[((rest ^ u32::from(*byte)) & 0xff) as usize] ^ (rest >> 8);
    }
    !rest
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_sums_are_those_of_the_standards() {
        // The check values that the catalogues of both give.
        assert_eq!(crc32(b"123456789"), 0xcbf4_3926);
        assert_eq!(adler32(b"Wikipedia"), 0x11e6_0398);
    }

    #[test]
    fn a_stream_longer_than_a_block_goes_on_in_the_next() {
        let stream = stored(&vec![7; BLOCK_MAX + 1]);
        assert_eq!(stream[2], 0, "more follows");
        let second = 2 + 5 + BLOCK_MAX;
        assert_eq!(stream[second..second + 6], [1, 1, 0, 0xfe, 0xff, 7]);
    }
}
