"""Prints, for each quote of PRED, a line of JSON: what it was given and whether that is right by GOLD.

Matched as the scorer of quotes matches, whose folder must be on PYTHONPATH.
"""
import json
import sys

from score_quotes import Doc, as_spans, load, match

gold_file, pred_file = sys.argv[1:]
predictions = {article["id"]: article["quotes"] for article in load(pred_file)}
for article in load(gold_file):
    doc, quotes = Doc(article["text"]), predictions.get(article["id"], [])
    gold = [doc.item(a["content"], a["cue"], a["source"], a["kind"]) for a in article["attributions"]]
    found = [doc.item(as_spans(q["spans"]), as_spans(q["cue"]), as_spans(q["source"]), q["kind"]) for q in quotes]

    def source_is_right(g, p):
        shared = g["source"] & p["source"]
        return bool(doc.head(shared) or shared and not doc.head(g["source"]) or not (g["source"] or p["source"]))

    def right(golds, places, key):
        pairs = match(golds, [found[place] for place in places], key)
        return {places[pi] for gi, pi in pairs if source_is_right(golds[gi], found[places[pi]])}

    whole = right(gold, list(range(len(found))), "words")
    marked = right([g for g in gold if g["direct"]], [i for i, p in enumerate(found) if p["direct"]], "direct")
    for place, quote in enumerate(quotes):
        row = {"confidence": quote["confidence"], "because": quote["because"], "direct": quote["kind"] == "direct"}
        print(json.dumps({**row, "right": place in whole, "direct_right": place in marked}, ensure_ascii=False))
