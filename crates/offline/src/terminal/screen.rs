//! Full screen: one page with its title, what is to be read, the QR code beside it where there is room, and a
//! field. The QR code has its own colours, so that it is dark on light whatever the terminal's are.

use std::io::{self, Stdout, Write as _};

use crossterm::{
    cursor::{Hide, MoveTo, Show},
    event::{self, Event, KeyCode, KeyEvent, KeyEventKind, KeyModifiers},
    execute, queue,
    style::{Attribute, Color, Print, ResetColor, SetAttribute, SetBackgroundColor, SetForegroundColor},
    terminal::{self, Clear, ClearType, EnterAlternateScreen, LeaveAlternateScreen},
};
use domain::secret::Secret;
use zeroize::Zeroizing;

use super::{columns, wrap};
use crate::{
    face::{Away, Face},
    qr::{Ground, Qr},
};

/// Characters that a field takes.
const FIELD_MAX: usize = 256;
/// Columns that a text beside the picture needs at least.
const BESIDE_MIN: usize = 28;
/// Columns that a text has at most, to be read well.
const TEXT_MAX: usize = 76;
const MARGIN: usize = 2;

/// The whole terminal, until it is dropped.
pub struct Screen {
    out: Stdout,
    keys: String,
    title: String,
    /// Texts, and whether each is a complaint.
    texts: Vec<(String, bool)>,
    picture: Option<(Qr, Ground)>,
}

/// A field that is being filled.
struct Field<'a> {
    question: &'a str,
    typed: Zeroizing<String>,
    is_secret: bool,
}

impl Screen {
    /// Takes the terminal. `keys` says which keys there are.
    ///
    /// # Errors
    /// When there is no terminal.
    pub fn open(keys: String) -> io::Result<Self> {
        terminal::enable_raw_mode()?;
        let mut out = io::stdout();
        execute!(out, EnterAlternateScreen, Hide)?;
        Ok(Self { out, keys, title: String::new(), texts: Vec::new(), picture: None })
    }

    fn draw(&mut self, field: Option<&Field<'_>>) -> io::Result<()> {
        let (all, rows) = terminal::size()?;
        let (all, rows) = (usize::from(all), usize::from(rows));
        queue!(self.out, ResetColor, Clear(ClearType::All), Hide)?;
        let beside = self.picture.as_ref().map(|(qr, _)| qr.columns());
        let beside = beside.filter(|width| all >= width + 2 * MARGIN + BESIDE_MIN);
        let left = beside.map_or(MARGIN, |width| width + MARGIN);
        let width = all.saturating_sub(left + MARGIN).clamp(1, TEXT_MAX);
        let mut row = 0;
        if let Some((qr, ground)) = &self.picture {
            draw_picture(&mut self.out, qr, *ground, rows)?;
            if beside.is_none() {
                row = qr.rows();
            }
        }
        row = self.draw_texts(left, width, row, rows)?;
        if let Some(field) = field {
            row = self.draw_field(field, left, width, row, rows)?;
        }
        if row + 1 < rows {
            at(&mut self.out, left, rows - 1)?;
            let keys = wrap(&self.keys, width).into_iter().next().unwrap_or_default();
            queue!(self.out, SetAttribute(Attribute::Dim), Print(keys), SetAttribute(Attribute::Reset))?;
        }
        if let Some(field) = field {
            let shown = shown(field, width);
            at(&mut self.out, left + columns(&shown), row.saturating_sub(1).min(rows.saturating_sub(1)))?;
            queue!(self.out, Show)?;
        }
        self.out.flush()
    }

    /// Title and texts; of texts that do not fit, the last are shown. The row after them.
    fn draw_texts(&mut self, left: usize, width: usize, first: usize, rows: usize) -> io::Result<usize> {
        let mut row = first;
        for line in wrap(&self.title, width) {
            at(&mut self.out, left, row)?;
            queue!(self.out, SetAttribute(Attribute::Bold), Print(line), SetAttribute(Attribute::Reset))?;
            row += 1;
        }
        row += 1;
        let mut lines: Vec<(String, bool)> = Vec::new();
        for (text, is_complaint) in &self.texts {
            lines.extend(wrap(text, width).into_iter().map(|line| (line, *is_complaint)));
            lines.push((String::new(), false));
        }
        // The field has three rows, and the keys one.
        let room = rows.saturating_sub(row + 4);
        let hidden = lines.len().saturating_sub(room.max(1));
        for (line, is_complaint) in lines.into_iter().skip(hidden) {
            at(&mut self.out, left, row)?;
            if is_complaint {
                queue!(self.out, SetForegroundColor(Color::Red), SetAttribute(Attribute::Bold))?;
            }
            queue!(self.out, Print(line), SetAttribute(Attribute::Reset), ResetColor)?;
            row += 1;
        }
        Ok(row)
    }

    fn draw_field(
        &mut self,
        field: &Field<'_>,
        left: usize,
        width: usize,
        first: usize,
        rows: usize,
    ) -> io::Result<usize> {
        let mut row = first.min(rows.saturating_sub(2));
        for line in wrap(&format!("{}:", field.question), width) {
            at(&mut self.out, left, row)?;
            queue!(self.out, Print(line))?;
            row += 1;
        }
        at(&mut self.out, left, row)?;
        let shown = shown(field, width);
        let blank = " ".repeat(width.saturating_sub(columns(&shown)));
        queue!(
            self.out,
            SetAttribute(Attribute::Underlined),
            Print(shown.as_str()),
            Print(blank),
            SetAttribute(Attribute::Reset)
        )?;
        Ok(row + 1)
    }

    /// Lets a person fill a field, until Enter.
    fn fill(&mut self, mut field: Field<'_>) -> Result<Zeroizing<String>, Away> {
        loop {
            self.draw(Some(&field)).map_err(|_| Away)?;
            match event::read().map_err(|_| Away)? {
                Event::Key(key) if key.kind != KeyEventKind::Release => match press(&mut field.typed, key) {
                    Press::Enter => return Ok(field.typed),
                    Press::Away => return Err(Away),
                    Press::Other => {}
                },
                _ => {}
            }
        }
    }

    /// Shows the page and waits for Enter: the last page would be gone otherwise.
    ///
    /// # Errors
    /// [`Away`].
    pub fn wait(&mut self) -> Result<(), Away> {
        loop {
            self.draw(None).map_err(|_| Away)?;
            if let Event::Key(KeyEvent { code: KeyCode::Enter | KeyCode::Esc, .. }) =
                event::read().map_err(|_| Away)?
            {
                return Ok(());
            }
        }
    }
}

/// What a key means.
enum Press {
    Enter,
    Away,
    Other,
}

fn press(typed: &mut String, key: KeyEvent) -> Press {
    let control = key.modifiers.contains(KeyModifiers::CONTROL);
    match key.code {
        KeyCode::Enter => return Press::Enter,
        KeyCode::Esc => return Press::Away,
        KeyCode::Char('c' | 'd') if control => return Press::Away,
        KeyCode::Char('u') if control => typed.clear(),
        KeyCode::Char('h') if control => drop(typed.pop()),
        KeyCode::Backspace => drop(typed.pop()),
        KeyCode::Char(character) if !control && typed.chars().count() < FIELD_MAX => typed.push(character),
        _ => {}
    }
    Press::Other
}

/// The end of what was typed, as much as there is room for; dots for a secret.
fn shown(field: &Field<'_>, width: usize) -> Zeroizing<String> {
    let count = field.typed.chars().count();
    let hidden = count.saturating_sub(width.saturating_sub(1));
    let character = |c| if field.is_secret { '•' } else { c };
    Zeroizing::new(field.typed.chars().skip(hidden).map(character).collect())
}

fn at(out: &mut Stdout, column: usize, row: usize) -> io::Result<()> {
    let number = |value| u16::try_from(value).unwrap_or(u16::MAX);
    queue!(out, MoveTo(number(column), number(row)))
}

fn draw_picture(out: &mut Stdout, qr: &Qr, ground: Ground, rows: usize) -> io::Result<()> {
    // Full colours of 256, because the sixteen are what the terminal makes of them.
    let (black, white) = (Color::AnsiValue(16), Color::AnsiValue(231));
    let (print, paper) = match ground {
        Ground::Light => (black, white),
        Ground::Dark => (white, black),
    };
    for (row, line) in qr.lines(ground).iter().enumerate().take(rows) {
        at(out, 0, row)?;
        queue!(out, SetForegroundColor(print), SetBackgroundColor(paper), Print(line), ResetColor)?;
    }
    Ok(())
}

impl Drop for Screen {
    fn drop(&mut self) {
        // Nothing can be done where the terminal is gone.
        let _ = execute!(self.out, ResetColor, Show, LeaveAlternateScreen);
        let _ = terminal::disable_raw_mode();
    }
}

impl Face for Screen {
    fn page(&mut self, title: &str) -> Result<(), Away> {
        title.clone_into(&mut self.title);
        // What went wrong on the page before is why this one comes.
        self.texts.retain(|(_, is_complaint)| *is_complaint);
        let kept = self.texts.len().saturating_sub(2);
        self.texts.drain(..kept);
        self.picture = None;
        Ok(())
    }

    fn say(&mut self, text: &str) -> Result<(), Away> {
        self.texts.push((text.to_owned(), false));
        self.draw(None).map_err(|_| Away)
    }

    fn complain(&mut self, text: &str) -> Result<(), Away> {
        self.texts.push((text.to_owned(), true));
        self.draw(None).map_err(|_| Away)
    }

    fn picture(&mut self, qr: &Qr, ground: Ground) -> Result<(), Away> {
        self.picture = Some((qr.clone(), ground));
        Ok(())
    }

    fn ask(&mut self, question: &str, known: &str) -> Result<String, Away> {
        let typed = Zeroizing::new(known.to_owned());
        let typed = self.fill(Field { question, typed, is_secret: false })?;
        self.texts.retain(|(_, is_complaint)| !is_complaint);
        Ok(typed.to_string())
    }

    fn ask_secret(&mut self, question: &str) -> Result<Secret, Away> {
        let typed = Zeroizing::new(String::with_capacity(4 * FIELD_MAX));
        let typed = self.fill(Field { question, typed, is_secret: true })?;
        self.texts.retain(|(_, is_complaint)| !is_complaint);
        Ok(Secret::new(typed.as_str()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_fill_a_field_and_a_secret_is_shown_as_dots() {
        let mut typed = String::new();
        let key = |code| KeyEvent::new(code, KeyModifiers::NONE);
        for code in ['g', 'r', 'ü', 'x'].map(KeyCode::Char).into_iter().chain([KeyCode::Backspace]) {
            press(&mut typed, key(code));
        }
        assert_eq!(typed, "grü");
        let typed = Zeroizing::new(typed);
        let field = Field { question: "", typed, is_secret: true };
        assert_eq!(shown(&field, 20).as_str(), "•••");
        assert_eq!(shown(&field, 3).as_str(), "••", "room for the cursor");
        let mut typed = String::from("x");
        press(&mut typed, KeyEvent::new(KeyCode::Char('u'), KeyModifiers::CONTROL));
        assert!(typed.is_empty());
    }
}
