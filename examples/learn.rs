use saywhen::document::Document;
use saywhen::quotes::learned::lessons::*;
use saywhen::quotes::learned::linear::*;
use saywhen::quotes::learned::Model;
use saywhen::quotes::{find_with, Source};
use saywhen::span::{CodePoint, Ruler, Span};
use serde_json::{Value, json};

const BITS: usize = 16;

struct Trained { w: Vec<f32>, g: Vec<f32> }
fn train(lessons: &[&Lesson], epochs: usize, l2: f32) -> Vec<f32> {
    let n = 1 << BITS; let mask = n as u32 - 1;
    let mut t = Trained { w: vec![0.0; n], g: vec![1e-2; n] };
    let mut order: Vec<usize> = (0..lessons.len()).collect();
    let mut seed = 1u64;
    let rate = 0.1;
    for _ in 0..epochs {
        for i in (1..order.len()).rev() {
            seed = seed.wrapping_mul(6364136223846793005).wrapping_add(1442695040888963407);
            order.swap(i, (seed >> 33) as usize % (i + 1));
        }
        for &i in &order {
            let l = lessons[i];
            let scores: Vec<f32> = l.options.iter().map(|f| f.iter().map(|&f| t.w[(f & mask) as usize]).sum::<f32>()).collect();
            let probs: Vec<f32> = if scores.len() == 1 { vec![1.0 / (1.0 + (-scores[0]).exp())] } else {
                let m = scores.iter().cloned().fold(f32::MIN, f32::max);
                let s: f32 = scores.iter().map(|s| (s - m).exp()).sum();
                scores.iter().map(|x| (x - m).exp() / s).collect()
            };
            for (k, f) in l.options.iter().enumerate() {
                let want = if l.options.len() == 1 { l.right as f32 } else { (k == l.right) as usize as f32 };
                let grad = probs[k] - want;
                if grad.abs() < 1e-3 { continue; }
                for &f in f {
                    let j = (f & mask) as usize;
                    let g = grad + l2 * t.w[j];
                    t.g[j] += g * g;
                    t.w[j] -= rate * g / t.g[j].sqrt();
                }
            }
        }
    }
    t.w
}
fn quant(w: &[f32]) -> Linear {
    let top = w.iter().fold(0f32, |a, b| a.max(b.abs())).min(4.0);
    let step = top / 127.0;
    Linear { weights: w.iter().map(|x| (x / step).round().clamp(-127.0, 127.0) as i8).collect(), step }
}
struct Doc { id: String, text: String, gold: Vec<Gold> }
fn load(path: &str) -> Vec<Doc> {
    std::fs::read_to_string(path).unwrap().lines().map(|l| {
        let v: Value = serde_json::from_str(l).unwrap();
        let text = v["text"].as_str().unwrap().to_string();
        let map: Vec<usize> = text.char_indices().map(|(i, _)| i).chain([text.len()]).collect();
        let spans = |v: &Value| v.as_array().unwrap().iter().map(|s| Span::new(map[s[0].as_u64().unwrap() as usize], map[s[1].as_u64().unwrap() as usize])).collect();
        let gold = v["attributions"].as_array().unwrap().iter().map(|a| Gold { source: spans(&a["source"]), cue: spans(&a["cue"]), content: spans(&a["content"]) }).collect();
        Doc { id: v["id"].as_str().unwrap().to_string(), text, gold }
    }).collect()
}
fn base(ls: &[&Lessons], vocabulary: &Linear) -> Model {
    fn all<'a>(ls: &[&'a Lessons], f: fn(&Lessons) -> &Vec<Lesson>) -> Vec<&'a Lesson> { ls.iter().flat_map(|l| f(l)).collect() }
    let l2 = 1e-5;
    let e = 5;
    Model {
        vocabulary: vocabulary.clone(),
        head: quant(&train(&all(ls, |l| &l.head), e, l2)),
        source: quant(&train(&all(ls, |l| &l.source), e, l2)),
        place: quant(&train(&all(ls, |l| &l.place), e, l2)),
        end: quant(&train(&all(ls, |l| &l.end), e, l2)),
        reach: quant(&train(&all(ls, |l| &l.reach), e, l2)),
        worth: Linear { weights: vec![0; 2], step: 1.0 },
        judge: Linear { weights: vec![0; 2], step: 1.0 },
    }
}
fn main() {
    let docs = load("../shared/corpora/polnear/train.jsonl");
    let dev = load("../shared/corpora/polnear/dev.jsonl");
    let t0 = std::time::Instant::now();
    let mut count = std::collections::BTreeMap::<String, (usize, usize)>::new();
    for d in &docs {
        let (h, a) = vocabulary(&Document::read(&d.text), &d.gold);
        for w in h { count.entry(w).or_default().0 += 1; }
        for w in a { count.entry(w).or_default().1 += 1; }
    }
    let mut vw = vec![0i8; 1 << 15];
    let mut nv = 0;
    for (w, (h, a)) in &count {
        if *h >= 3 && *h as f32 / *a as f32 >= 0.04 {
            nv += 1;
            let mut f = Features::default(); f.add(0, hash(w)); vw[f.0[0] as usize & 0x7fff] = 1;
        }
    }
    let vocab = Linear { weights: vw, step: 1.0 };
    eprintln!("vocabulary {nv} {:?}", t0.elapsed());
    let ls: Vec<Lessons> = docs.iter().map(|d| lessons(&Document::read(&d.text), &d.gold, &vocab)).collect();
    let sum = |f: fn(&Lessons) -> usize| ls.iter().map(f).sum::<usize>();
    eprintln!("lessons head {} ({} right) source {} place {} end {} {:?}", sum(|l| l.head.len()), sum(|l| l.head.iter().filter(|h| h.right == 1).count()), sum(|l| l.source.len()), sum(|l| l.place.len()), sum(|l| l.end.len()), t0.elapsed());
    // cross-fit
    const FOLDS: usize = 4;
    let mut judged: Vec<(Lesson, Lesson)> = vec![];
    for fold in 0..FOLDS {
        let part: Vec<&Lessons> = ls.iter().enumerate().filter(|(i, _)| i % FOLDS != fold).map(|(_, l)| l).collect();
        let m = base(&part, &vocab);
        if fold == 0 {
            let acc = |f: fn(&Lessons) -> &Vec<Lesson>, lin: &Linear| {
                let (mut ok, mut n, mut tp, mut p, mut g) = (0, 0, 0, 0, 0);
                for (_, l) in ls.iter().enumerate().filter(|(i, _)| i % FOLDS == fold) { for x in f(l) {
                    let s: Vec<f32> = x.options.iter().map(|o| lin.score(&Features(o.clone()))).collect();
                    n += 1;
                    if s.len() == 1 { let y = s[0] > -0.4; ok += (y == (x.right == 1)) as usize; tp += (y && x.right == 1) as usize; p += y as usize; g += x.right; }
                    else { ok += (saywhen::quotes::learned::linear::best(&s).unwrap().0 == x.right) as usize; }
                } }
                eprintln!("  acc {:.3} n {n} P {:.3} R {:.3}", ok as f32 / n as f32, tp as f32 / p.max(1) as f32, tp as f32 / g.max(1) as f32);
            };
            acc(|l| &l.head, &m.head); acc(|l| &l.source, &m.source); acc(|l| &l.place, &m.place); acc(|l| &l.end, &m.end);
        }
        for (_, d) in docs.iter().enumerate().filter(|(i, _)| i % FOLDS == fold) {
            judged.extend(judgements(&Document::read(&d.text), &d.gold, &m));
        }
        eprintln!("fold {fold} {:?}", t0.elapsed());
    }
    let mut model = base(&ls.iter().collect::<Vec<_>>(), &vocab);
    model.worth = quant(&train(&judged.iter().map(|j| &j.0).collect::<Vec<_>>(), 5, 1e-5));
    model.judge = quant(&train(&judged.iter().map(|j| &j.1).collect::<Vec<_>>(), 5, 1e-5));
    eprintln!("trained {:?}", t0.elapsed());
    let held = std::env::args().nth(1).is_some();
    let dev: Vec<&Doc> = if held {
        let part: Vec<&Lessons> = ls.iter().enumerate().filter(|(i, _)| i % FOLDS != 0).map(|(_, l)| l).collect();
        let (w, j) = (model.worth, model.judge);
        model = base(&part, &vocab);
        model.worth = w; model.judge = j;
        docs.iter().enumerate().filter(|(i, _)| i % FOLDS == 0).map(|(_, d)| d).collect()
    } else { dev.iter().collect() };
    for keep in [0.05f32, 0.25, 0.3, 0.35, 0.4, 0.45] {
        let mut out = String::new();
        let t = std::time::Instant::now();
        for d in &dev {
            let document = Document::read(&d.text);
            let times = saywhen::time::find(&document, None);
            let quotes = find_with(&document, &times, Some(&model), keep);
            let ruler = Ruler::<CodePoint>::new(&d.text);
            let js = |s: Span| { let o = ruler.measure(s); json!({"start": o.start, "end": o.end}) };
            let mut rows = vec![];
            for q in &quotes {
                let mut s = q.source;
                for _ in 0..50 { if let Source::Carried(p) = s { s = quotes[p.0].source } }
                let src = match s { Source::Written(s) => js(s), _ => Value::Null };
                rows.push(json!({"kind": q.kind, "spans": q.content.iter().map(|&s| js(s)).collect::<Vec<_>>(), "because": q.because, "cue": q.cue.map(js), "source": src, "confidence": q.confidence}));
            }
            out += &json!({"id": d.id, "quotes": rows}).to_string(); out.push('\n');
        }
        eprintln!("{keep}: {:?}", t.elapsed());
        std::fs::write(format!("/tmp/me/{}.{keep}.out", if held { "held" } else { "learn" }), out).unwrap();
    }
}
