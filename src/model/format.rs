//! The file in which weights are kept.
//!
//! All numbers are little-endian. A head of 16 bytes: `SAYWHEN`, the version, the number of tables, three
//! zeros, and the FNV-1a hash of all that follows. Then each table: its name in 8 bytes, zeros after it, the number of
//! rows (a power of two), the number of classes, the worth of one step as the bits of an `f32`, and the length of its body. Then
//! the bodies in the same order: a byte for every class of every row, signed, or with something added to it as those that
//! read the table have it; [packed](super::packing) where that is a good deal shorter. A feature's row is its hash
//! modulo the number of rows.

use std::borrow::Cow;
use std::fmt;

use super::packing;

/// What the file begins with.
const MAGIC: &[u8; 7] = b"SAYWHEN";
/// The version of the format that is written and read.
const VERSION: u8 = 2;
/// How long the head of the file is, in bytes.
const HEAD: usize = 16;
/// How long the entry of a table is, in bytes.
const ENTRY: usize = 24;

/// Weights that cannot be used, and why.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BadModel {
    /// It does not begin as such a file does.
    Foreign,
    /// It was written in another version.
    Version(u8),
    /// It is shorter or longer than it says.
    Length,
    /// Its contents do not match its checksum.
    Damaged,
    /// A table is not there.
    Missing(&'static str),
}

impl fmt::Display for BadModel {
    fn fmt(&self, out: &mut fmt::Formatter) -> fmt::Result {
        let again = "write it again with `cargo xtask train`";
        match self {
            BadModel::Foreign => write!(out, "this is no file of weights; {again}"),
            BadModel::Version(found) => write!(out, "the weights have version {found}, not {VERSION}; {again}"),
            BadModel::Length => write!(out, "the file of weights is cut short or has something after its end; {again}"),
            BadModel::Damaged => write!(out, "the file of weights is damaged; {again}"),
            BadModel::Missing(name) => write!(out, "the weights have no table “{name}”; {again}"),
        }
    }
}

impl std::error::Error for BadModel {}

/// A table of weights: for each row one byte a class.
#[derive(Clone, Debug, PartialEq)]
pub struct Table {
    /// How many classes a row has.
    pub classes: usize,
    /// What one step of a weight is worth.
    pub step: f32,
    /// The rows, one after another; as many as a power of two.
    pub weights: Cow<'static, [u8]>,
}

impl Table {
    /// The weights of the row to which `feature`, a hash, belongs.
    pub fn row(&self, feature: u32) -> &[u8] {
        let rows = self.weights.len() / self.classes.max(1);
        let start = (feature as usize & rows.wrapping_sub(1)) * self.classes;
        self.weights.get(start..start + self.classes).unwrap_or(&[])
    }
}

/// A file of weights.
#[derive(Debug)]
pub struct File {
    tables: Vec<Body>,
}

/// A table as it lies in the file.
#[derive(Debug)]
struct Body {
    name: [u8; 8],
    rows: usize,
    classes: usize,
    step: f32,
    bytes: &'static [u8],
}

impl Body {
    fn table(&self) -> Result<Table, BadModel> {
        let weights = match self.rows * self.classes {
            size if size == self.bytes.len() => Cow::Borrowed(self.bytes),
            _ => packing::unpack(self.bytes, self.rows, self.classes).ok_or(BadModel::Length)?.into(),
        };
        Ok(Table { classes: self.classes, step: self.step, weights })
    }
}

impl File {
    /// Reads `bytes`, which may be damaged, and copies nothing.
    pub fn read(bytes: &'static [u8]) -> Result<File, BadModel> {
        let (head, rest) = File::parts(bytes)?;
        if number(head, 12) != Some(checksum(rest)) {
            return Err(BadModel::Damaged);
        }
        File::of(head, rest)
    }

    /// Reads `bytes` that are part of the program: their checksum is looked at by the tests, as it would take a good part of
    /// the first analysis.
    pub fn built_in(bytes: &'static [u8]) -> Result<File, BadModel> {
        let (head, rest) = File::parts(bytes)?;
        File::of(head, rest)
    }

    /// The head and what follows it.
    fn parts(bytes: &'static [u8]) -> Result<(&'static [u8], &'static [u8]), BadModel> {
        let (head, rest) = bytes.split_at_checked(HEAD).ok_or(BadModel::Length)?;
        if !head.starts_with(MAGIC) {
            return Err(BadModel::Foreign);
        }
        match head[MAGIC.len()] {
            VERSION => Ok((head, rest)),
            other => Err(BadModel::Version(other)),
        }
    }

    fn of(head: &'static [u8], rest: &'static [u8]) -> Result<File, BadModel> {
        let count = usize::from(head[8]);
        let (entries, mut bodies) = rest.split_at_checked(count * ENTRY).ok_or(BadModel::Length)?;
        let mut tables = Vec::with_capacity(count);
        for entry in entries.chunks_exact(ENTRY) {
            let read = |at| number(entry, at).ok_or(BadModel::Length);
            let (rows, classes, length) = (read(8)? as usize, read(12)? as usize, read(20)? as usize);
            let name = entry.first_chunk::<8>().copied().ok_or(BadModel::Length)?;
            let fits = rows.is_power_of_two() && rows.checked_mul(classes).is_some_and(|size| length <= size);
            let (bytes, after) = bodies.split_at_checked(length).filter(|_| fits).ok_or(BadModel::Length)?;
            bodies = after;
            tables.push(Body { name, rows, classes, step: f32::from_bits(read(16)?), bytes });
        }
        if bodies.is_empty() { Ok(File { tables }) } else { Err(BadModel::Length) }
    }

    /// The table called `name`.
    pub fn table(&self, name: &'static str) -> Result<Table, BadModel> {
        let found = self.tables.iter().find(|body| body.name == padded(name));
        found.ok_or(BadModel::Missing(name))?.table()
    }
}

/// The file that holds `tables`.
#[cfg(any(test, feature = "train"))]
pub fn write(tables: &[(&str, &Table)]) -> Vec<u8> {
    let mut rest = Vec::new();
    let mut bodies = Vec::new();
    for (name, table) in tables {
        let packed = packing::pack(&table.weights, table.classes);
        // To unpack takes a moment of the first analysis, for which less would be no gain.
        let body = if 3 * packed.len() < 2 * table.weights.len() { packed } else { table.weights.to_vec() };
        rest.extend(padded(name));
        rest.extend(((table.weights.len() / table.classes.max(1)) as u32).to_le_bytes());
        rest.extend((table.classes as u32).to_le_bytes());
        rest.extend(table.step.to_bits().to_le_bytes());
        rest.extend((body.len() as u32).to_le_bytes());
        bodies.extend(body);
    }
    rest.extend(bodies);
    let mut out = MAGIC.to_vec();
    out.extend([VERSION, tables.len() as u8, 0, 0, 0]);
    out.extend(checksum(&rest).to_le_bytes());
    out.extend(rest);
    out
}

fn padded(name: &str) -> [u8; 8] {
    let mut out = [0; 8];
    out.iter_mut().zip(name.bytes()).for_each(|(to, from)| *to = from);
    out
}

fn number(bytes: &[u8], at: usize) -> Option<u32> {
    bytes.get(at..)?.first_chunk().map(|bytes| u32::from_le_bytes(*bytes))
}

/// FNV-1a, 32 bits.
fn checksum(bytes: &[u8]) -> u32 {
    bytes.iter().fold(0x811c_9dc5, |hash, &byte| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193))
}

#[cfg(test)]
mod built_in {
    use super::*;

    #[test]
    fn what_comes_with_the_program_is_whole() {
        let files: [(&str, &'static [u8]); 3] = [
            ("tags", include_bytes!("tags.bin")),
            ("attribution", include_bytes!("attribution.bin")),
            ("timeline", include_bytes!("timeline.bin")),
        ];
        for (name, bytes) in files {
            assert_eq!(File::read(bytes).err(), None, "{name}");
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sample() -> Vec<u8> {
        let head = Table { classes: 1, step: 0.5, weights: Cow::Owned(vec![1, 255, 0, 4]) };
        let tags = Table { classes: 3, step: 0.25, weights: Cow::Owned(vec![1, 2, 3, 4, 5, 6]) };
        let rare = Table { classes: 2, step: 1.0, weights: Cow::Owned([[7; 2], [7, 9]].concat().repeat(8)) };
        write(&[("head", &head), ("tags", &tags), ("rare", &rare)])
    }

    fn read(bytes: Vec<u8>) -> Result<File, BadModel> {
        File::read(Box::leak(bytes.into_boxed_slice()))
    }

    #[test]
    fn what_is_written_is_read() {
        let file = read(sample()).unwrap();
        let (head, tags) = (file.table("head").unwrap(), file.table("tags").unwrap());
        assert_eq!((head.step, head.row(1), head.row(5)), (0.5, &[255][..], &[255][..]));
        assert_eq!((tags.classes, tags.row(3)), (3, &[4, 5, 6][..]));
        let rare = file.table("rare").unwrap();
        assert_eq!((rare.row(2), rare.row(3), rare.weights.len()), (&[7, 7][..], &[7, 9][..], 32));
        assert_eq!(file.table("no"), Err(BadModel::Missing("no")));
    }

    #[test]
    fn what_is_damaged_is_refused() {
        type Spoil = fn(&mut Vec<u8>);
        let cases: [(&str, Spoil, BadModel); 7] = [
            ("nothing", |bytes| bytes.clear(), BadModel::Length),
            ("another file", |bytes| bytes[0] = b'X', BadModel::Foreign),
            ("a later version", |bytes| bytes[7] = 9, BadModel::Version(9)),
            ("a changed weight", |bytes| *bytes.last_mut().unwrap() ^= 1, BadModel::Damaged),
            ("cut short", |bytes| bytes.truncate(40), BadModel::Damaged),
            ("something after it", |bytes| bytes.push(0), BadModel::Damaged),
            ("a table too many", |bytes| bytes[8] = 40, BadModel::Length),
        ];
        for (name, spoil, want) in cases {
            let mut bytes = sample();
            spoil(&mut bytes);
            assert_eq!(read(bytes).err(), Some(want), "{name}");
        }
    }
}
