//! Accuracy on the gold data beside the project, next to what others reach on the same.
//!
//! The corpora and the scorers lie in `../shared`; they are no part of the project. Each corpus goes
//! through `saywhen batch` with its gold left out, and the scorers read what comes back.

mod corpora;
mod days;
pub mod figures;
mod gum;
mod judged;
mod reasons;
mod sureness;
mod weights;

use std::fs::File;
use std::path::{Path, PathBuf};
use std::time::Instant;

use anyhow::{Context, Result, ensure};
use serde_json::Value;

use crate::{paths, shell};
use figures::{FIGURES, Scorer};

/// What one run of the analyser over a corpus gave.
struct Run {
    predictions: PathBuf,
    megabytes_a_second: f64,
}

/// Prints the table of figures, or says why there is none.
pub fn score() -> Result<()> {
    let shared = paths::root().join("../shared");
    if !shared.join("corpora").is_dir() || !shared.join("eval").is_dir() {
        println!("score: skipped, for the gold data and scorers of ../shared are not here");
        return Ok(());
    }
    ensure!(shell::find("python3").is_some(), "the scorers need python3, which is not on the PATH");
    shell::run(&mut shell::cargo(["build", "--quiet", "--release", "--features", "cli", "--package", "saywhen"]))?;
    let work = paths::target().join("score");
    std::fs::create_dir_all(&work)?;

    let bench = Bench { shared: &shared, work: &work };
    let results = bench.results()?;
    println!("{:44} {:>9} {:>9}  best of peers", "F1 unless said otherwise", "saywhen", "peer");
    let mut corpus = "";
    for figure in FIGURES {
        if figure.corpus != corpus {
            corpus = figure.corpus;
            println!("\n{corpus}");
        }
        let ours = figure.read(&results[figure.scorer as usize]);
        let ours = ours.map_or("?".to_string(), |ours| format!("{ours:.1}"));
        let peer = figure.peer.map_or(String::new(), |peer| format!("{peer:.1}"));
        println!("  {:42} {ours:>9} {peer:>9}  {}", figure.name, figure.whose);
    }
    bench.pronouns()?;
    bench.days()?;
    let quotes =
        judged::judge(&shared.join("eval"), &shared.join("corpora/polnear/dev.jsonl"), &work.join("dev.out.jsonl"))?;
    sureness::print(&quotes);
    reasons::print(&quotes);
    weights::print()?;
    println!(
        "\nThe whole pipeline, native, one thread, JSON in and out: {:.1} MB of text a second on PolNeAR dev",
        bench.speed()?
    );
    bench.check_seed()
}

/// What `scorer`, one of those in `shared`, says of `files`.
pub fn ask(shared: &Path, scorer: &str, files: &[&Path]) -> Result<Value> {
    let mut command = shell::command("python3", [shared.join("eval").join(scorer)]);
    command.args(files).arg("--json").env("PYTHONDONTWRITEBYTECODE", "1");
    let output = command.output().with_context(|| format!("cannot start {scorer}"))?;
    ensure!(output.status.success(), "{scorer} failed: {}", String::from_utf8_lossy(&output.stderr));
    serde_json::from_slice(&output.stdout).with_context(|| format!("{scorer} printed no JSON"))
}

struct Bench<'a> {
    shared: &'a Path,
    work: &'a Path,
}

impl Bench<'_> {
    /// The answers of the scorers, in the order of [`Scorer`].
    fn results(&self) -> Result<Vec<Value>> {
        let corpora = self.shared.join("corpora");
        let polnear = corpora.join("polnear/dev.jsonl");
        let speakers = corpora.join("polnear/dev.speakers.jsonl");
        let others = self.work.join("speakers-without-two.jsonl");
        corpora::without_speakers(&speakers, &others, &["Donald Trump", "Hillary Clinton"])?;
        let dev = self.run(&polnear)?.predictions;
        let timex = |name: &str| corpora.join("timex").join(name);
        let (timebank, aquaint, anchors) =
            (timex("timebank.jsonl"), timex("aquaint.jsonl"), timex("eventanchors.jsonl"));
        let bank = self.run(&timebank)?.predictions;
        let quaint = self.run(&aquaint)?.predictions;
        let anchored = self.run(&anchors)?.predictions;
        Scorer::ALL
            .into_iter()
            .map(|scorer| match scorer {
                Scorer::Quotes => ask(self.shared, "score_quotes.py", &[&polnear, &dev]),
                Scorer::Speakers => ask(self.shared, "score_speakers.py", &[&polnear, &speakers, &dev]),
                Scorer::OtherSpeakers => ask(self.shared, "score_speakers.py", &[&polnear, &others, &dev]),
                Scorer::TimeBank => ask(self.shared, "score_times.py", &[&timebank, &bank]),
                Scorer::Aquaint => ask(self.shared, "score_times.py", &[&aquaint, &quaint]),
                Scorer::Links => ask(self.shared, "score_timeline.py", &[&timebank, &bank]),
                Scorer::Anchors => ask(self.shared, "score_timeline.py", &[&anchors, &anchored]),
            })
            .collect()
    }

    /// Prints how many of GUM's he and she are given to the right one.
    fn pronouns(&self) -> Result<()> {
        let (input, predictions) = (self.work.join("gum.in.jsonl"), self.work.join("gum.out.jsonl"));
        let documents =
            gum::documents(&self.shared.join("corpora/gum/train.jsonl.gz"), &input, |document| &document["date"])?;
        self.batch(&input, &predictions)?;
        println!("\nHe and she in running text, GUM train: of all, answered, right");
        for (genre, tally) in gum::compare(&documents, &predictions)? {
            let counts = format!("{genre}: {}, {}, {}", tally.all, tally.answered, tally.right);
            println!("  {counts:42} {:>9.1}", tally.accuracy());
        }
        Ok(())
    }

    /// Prints how many of GUM's full dates and weekdays have the right day, and those that do not.
    fn days(&self) -> Result<()> {
        let (input, predictions) = (self.work.join("gum-days.in.jsonl"), self.work.join("gum-days.out.jsonl"));
        let documents = gum::documents(&self.shared.join("corpora/gum/train.jsonl.gz"), &input, days::day_of)?;
        self.batch(&input, &predictions)?;
        let tally = days::compare(&documents, &predictions)?;
        let counts = format!("{} of {}", tally.right, tally.all);
        println!("\nFull dates and weekdays with the right day, GUM train news and interviews");
        println!("  {counts:42} {:>9.1}", tally.accuracy());
        for wrong in tally.wrong {
            println!("    {wrong}");
        }
        Ok(())
    }

    fn batch(&self, input: &Path, predictions: &Path) -> Result<()> {
        let program = paths::target().join("release/saywhen");
        let mut command = shell::command(&program, [Path::new("batch"), input]);
        shell::run(command.stdout(File::create(predictions)?))
    }

    fn speed(&self) -> Result<f64> {
        Ok(self.run(&self.shared.join("corpora/polnear/dev.jsonl"))?.megabytes_a_second)
    }

    /// Analyses `corpus`, its gold left out.
    fn run(&self, corpus: &Path) -> Result<Run> {
        let name = corpus.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        let input = self.work.join(format!("{name}.in.jsonl"));
        let predictions = self.work.join(format!("{name}.out.jsonl"));
        let bytes = corpora::without_gold(corpus, &input)?;
        let start = Instant::now();
        self.batch(&input, &predictions)?;
        let seconds = start.elapsed().as_secs_f64();
        Ok(Run { predictions, megabytes_a_second: bytes as f64 / 1e6 / seconds })
    }

    /// Prints how many expectations of the seed article hold, and those that do not.
    fn check_seed(&self) -> Result<()> {
        let article = self.shared.join("seed/article.txt");
        let analysis = self.work.join("seed.json");
        let program = paths::target().join("release/saywhen");
        shell::run(shell::command(program, [Path::new("analyze"), &article]).stdout(File::create(&analysis)?))?;
        let mut command = shell::command("python3", [self.shared.join("eval/check_article.py")]);
        let output = command.arg(&article).arg(self.shared.join("seed/expected.json")).arg(&analysis).output()?;
        for line in String::from_utf8_lossy(&output.stdout).lines().filter(|line| !line.starts_with("ok")) {
            println!("Seed article: {line}");
        }
        Ok(())
    }
}
