#!/usr/bin/env python3
"""Controleert een dossierbundel van Penhouder. Nodig: Python 3.8, verder niets; geen netwerk.

    python3 controleer.py DOSSIER.zip

Spreekt Nederlands, of Frans met --fr of waar de computer Frans spreekt (en français : --fr). Geeft 0 als alles klopt, 1 als er iets niet klopt, 2 als het bestand er niet is. De regels staan in LEESMIJ.txt; dit
programma rekent ze na zonder een regel van Penhouder zelf te gebruiken.
"""

import base64
import binascii
import hashlib
import json
import os
import struct
import sys
import zlib

FORMAT = "penhouder-bundle/2"
START = "0" * 64
# A part of a bundle is at most a large upload or the lines of a long dossier; more is a trap.
LARGEST = 512 * 1024 * 1024
MANIFEST, SEAL = "inhoud.json", "zegel.txt"
CHAIN, JOURNAL, TEXTS = "bewijsketen.jsonl", "verloop.jsonl", "teksten.jsonl"
ROOTS, ERASED = "dagwortels.jsonl", "gewist.jsonl"
FACTS, DOCUMENTS, TYPED = "dossier.json", "documenten/", "getypt.jsonl"
SHA_256 = bytes.fromhex("608648016503040201")

WORDS = {
    "nl": {
        "usage": "Gebruik: python3 controleer.py [--nl|--fr] DOSSIER.zip",
        "gone": "{0} is er niet.",
        "line": "regel",
        "colon": ":",
        "fine": "In orde: {number} {title} ({body})",
        "counts": (
            ("{0} bestand", "{0} bestanden"),
            ("{0} bewijs", "{0} bewijzen"),
            ("{0} gebeurtenis", "{0} gebeurtenissen"),
        ),
        "erased": "Met opzet gewist: {0}. Dat is geen breuk: hun hash bleef staan.",
        "kinds": {
            "declaration": ("de inhoud van {0} bewijs", "de inhoud van {0} bewijzen"),
            "text": ("de nota bij {0} tekst", "de nota bij {0} teksten"),
            "receipt": ("{0} ontvangstbewijs", "{0} ontvangstbewijzen"),
            "file": ("{0} document", "{0} documenten"),
            "incoming": ("{0} binnengekomen mail", "{0} binnengekomen mails"),
        },
        "heldBack": (
            "Niet meegegeven: {0} document. Volgens dossier.json wacht het op de virusscan, of zit er iets schadelijks in: {1}",
            "Niet meegegeven: {0} documenten. Volgens dossier.json wachten ze op de virusscan, of zit er iets schadelijks in: {1}",
        ),
        "namedBy": "{0} (genoemd in bewijs {1})",
        "root": "Laatste dagwortel: {0} ({1})",
        "unstamped": "zonder tijdstempel",
        "stamped": "tijdstempel {0}, handtekening niet nagerekend",
        "seal": "Zegel: {0}",
    },
    "fr": {
        "usage": "Usage : python3 controleer.py [--nl|--fr] DOSSIER.zip",
        "gone": "{0} n’est pas là.",
        "line": "ligne",
        "colon": " :",
        "fine": "En ordre : {number} {title} ({body})",
        "counts": (
            ("{0} fichier", "{0} fichiers"),
            ("{0} preuve", "{0} preuves"),
            ("{0} événement", "{0} événements"),
        ),
        "erased": "Effacé volontairement : {0}. Ce n’est pas une rupture : leur empreinte est restée.",
        "kinds": {
            "declaration": ("le contenu de {0} preuve", "le contenu de {0} preuves"),
            "text": ("la note de {0} texte", "la note de {0} textes"),
            "receipt": ("{0} accusé de réception", "{0} accusés de réception"),
            "file": ("{0} document", "{0} documents"),
            "incoming": ("{0} courriel reçu", "{0} courriels reçus"),
        },
        "heldBack": (
            "Non remis : {0} document. Selon dossier.json, il attend l’antivirus ou contient quelque chose de nuisible : {1}",
            "Non remis : {0} documents. Selon dossier.json, ils attendent l’antivirus ou contiennent quelque chose de nuisible : {1}",
        ),
        "namedBy": "{0} (nommé dans la preuve {1})",
        "root": "Dernière racine du jour : {0} ({1})",
        "unstamped": "sans horodatage",
        "stamped": "horodatage {0}, signature non vérifiée",
        "seal": "Sceau : {0}",
    },
}

SENTENCES = {
    "nl": {
        "unreadable": "het archief is niet te lezen of is afgebroken",
        "packedOther": "het zip-bestand zegt twee dingen over dit bestand (naam, grootte, manier van inpakken of controlegetal), of de inhoud is geen van beide",
        "unlisted": "dit bestand ligt in het zip-bestand en staat niet in de inhoudsopgave ervan",
        "strayBytes": "in het zip-bestand liggen bytes die bij geen bestand horen: vóór dit bestand, of aan het einde",
        "noManifest": "de lijst van bestanden ontbreekt of is onleesbaar: dit is geen hele bundel",
        "unknownFormat": "een bundel van een soort die dit programma niet kent",
        "sealBroken": "de lijst van bestanden is niet die welke verzegeld werd",
        "missing": "dit bestand ontbreekt",
        "changed": "dit bestand is veranderd",
        "added": "dit bestand hoort niet in de bundel",
        "double": "dit bestand staat er twee keer in",
        "moved": "dit bestand staat op een andere plaats",
        "line": "deze regel is onleesbaar",
        "gap": "hier ontbreekt een bewijs, of het staat op een andere plaats",
        "previous": "dit bewijs volgt niet op het vorige",
        "hash": "het getal van dit bewijs klopt niet",
        "content": "de inhoud van dit bewijs is veranderd",
        "erasedUnsaid": "de inhoud is weg, en geen bewijs in de keten zegt dat hij gewist is",
        "chainCut": "aan het einde van de keten ontbreken bewijzen",
        "journalGap": "hier ontbreekt een gebeurtenis, of ze staat op een andere plaats",
        "journalCut": "aan het einde van het verloop ontbreken gebeurtenissen",
        "textChanged": "deze tekst is niet de tekst die voorgelegd werd",
        "textUnknown": "de tekst waarop dit bewijs slaat, is er niet",
        "paperOther": "een bewijs noemt dit document, en geen bestand heeft die inhoud",
        "wordsOther": "deze woorden zijn niet die van het bewijs, of ze zijn er niet",
        "mailOther": "de mail die dit bewijs noemt, is er niet, of is een andere",
        "rootMoved": "deze dagwortel staat op een andere plaats",
        "rootOther": "de weg naar deze dagwortel leidt er niet heen, of gaat niet over dit dossier",
        "rootsCut": "er ontbreken dagwortels of tijdstempels",
        "chainOther": "vanaf hier is de keten niet wat een dagwortel vastlegde",
        "journalOther": "vanaf hier is het verloop niet wat een dagwortel vastlegde",
        "stampOther": "deze tijdstempel slaat niet op zijn dagwortel",
    },
    "fr": {
        "unreadable": "l’archive est illisible ou coupée",
        "packedOther": "le fichier zip dit deux choses de ce fichier (nom, taille, compression ou somme de contrôle), ou son contenu n’est ni l’un ni l’autre",
        "unlisted": "ce fichier se trouve dans le fichier zip et ne figure pas dans sa table des matières",
        "strayBytes": "le fichier zip contient des octets qui n’appartiennent à aucun fichier : avant ce fichier, ou à la fin",
        "noManifest": "la liste des fichiers manque ou est illisible : ce n’est pas une liasse entière",
        "unknownFormat": "une liasse d’un genre que ce programme ne connaît pas",
        "sealBroken": "la liste des fichiers n’est pas celle qui a été scellée",
        "missing": "ce fichier manque",
        "changed": "ce fichier a changé",
        "added": "ce fichier n’appartient pas à la liasse",
        "double": "ce fichier s’y trouve deux fois",
        "moved": "ce fichier se trouve à une autre place",
        "line": "cette ligne est illisible",
        "gap": "une preuve manque ici, ou se trouve à une autre place",
        "previous": "cette preuve ne suit pas la précédente",
        "hash": "le nombre de cette preuve est faux",
        "content": "le contenu de cette preuve a changé",
        "erasedUnsaid": "le contenu n’est plus là, et aucune preuve de la chaîne ne dit qu’il a été effacé",
        "chainCut": "des preuves manquent à la fin de la chaîne",
        "journalGap": "un événement manque ici, ou se trouve à une autre place",
        "journalCut": "des événements manquent à la fin du déroulement",
        "textChanged": "ce texte n’est pas celui qui a été présenté",
        "textUnknown": "le texte dont parle cette preuve n’est pas là",
        "paperOther": "une preuve nomme ce document, et aucun fichier n’a ce contenu",
        "wordsOther": "ces mots ne sont pas ceux de la preuve, ou ils ne sont pas là",
        "mailOther": "le courriel que nomme cette preuve n’est pas là, ou c’est un autre",
        "rootMoved": "cette racine du jour se trouve à une autre place",
        "rootOther": "le chemin vers cette racine du jour n’y mène pas, ou ne concerne pas ce dossier",
        "rootsCut": "il manque des racines du jour ou des horodatages",
        "chainOther": "à partir d’ici, la chaîne n’est pas ce qu’une racine du jour a fixé",
        "journalOther": "à partir d’ici, le déroulement n’est pas ce qu’une racine du jour a fixé",
        "stampOther": "cet horodatage ne porte pas sur sa racine du jour",
    },
}


def sha256(*parts):
    digest = hashlib.sha256()
    for part in parts:
        digest.update(part if isinstance(part, bytes) else part.encode("utf-8"))
    return digest.hexdigest()


def parsed(text):
    """The object that a text stands for; None for every other text."""
    try:
        value = json.loads(text)
        return value if isinstance(value, dict) else None
    except (ValueError, RecursionError):
        return None


def lines_of(content, texts):
    """Each line as an object with these fields as texts; None where a line is none."""
    lines = content.split("\n")
    if lines[-1] == "":
        lines.pop()
    values = [parsed(line) for line in lines]
    return [one if one is not None and all(isinstance(one.get(name), str) for name in texts) else None for one in values]


def named(problem, entry):
    return (problem, entry["name"].decode("utf-8", "replace"), None)


def last_end(archive, length):
    archive.seek(max(0, length - 66000))
    tail = archive.read()
    at = tail[: len(tail) - 18].rfind(b"PK\5\6") if len(tail) >= 22 else -1
    if at < 0:
        raise ValueError("no end of archive")
    return length - len(tail) + at


def read_directory(archive, length):
    """What is listed, where the directory says that it begins, where it begins, and whether it ends as it must; fails when it cannot be read."""
    to = end = last_end(archive, length)
    disks, here, count, size, said, remark = struct.unpack("<4xIHHIIH", piece(archive, end, end + 22))
    ended = disks == 0 and here == count and remark == 0 and end + 22 == length
    if count == 0xFFFF or 0xFFFFFFFF in (size, said):
        to -= 76
        content = piece(archive, to, end)
        sign, rest, disks, here, count, size, said = struct.unpack("<4sQ4xQQQQQ", content[:56])
        locator, disk, place, parts = struct.unpack("<4sIQI", content[56:])
        narrow(rest, disks, here, count, size, said, place)
        right = (b"PK\6\6", 44, 0, count, b"PK\6\7", 0, to, 1)
        ended = ended and (sign, rest, disks, here, locator, disk, place, parts) == right
    content, entries, at = piece(archive, to - size, to), [], 0
    for _ in range(count):
        lengths = struct.unpack("<HHH", content[at + 28 : at + 34])
        record = content[at : at + 46 + sum(lengths)]
        if record[:4] != b"PK\1\2" or len(record) != 46 + sum(lengths):
            raise ValueError("no entry")
        entries.append(entry_in(record, lengths))
        at += len(record)
    return entries, said, to - size, ended and at == size


def piece(archive, start, end):
    if not 0 <= start <= end:
        raise ValueError("no such place")
    archive.seek(start)
    content = archive.read(end - start)
    if len(content) != end - start:
        raise ValueError("cut off")
    return content


def narrow(*numbers):
    if max(numbers) >= 2**53:
        raise ValueError("no such place")


def entry_in(record, lengths):
    """A file as the directory lists it; plain: packed as any program can unpack it."""
    name_to = 46 + lengths[0]
    flags, method, crc, packed, size = struct.unpack("<HH4xIII", record[8:28])
    name, extras = record[46:name_to], extras_in(record[name_to : name_to + lengths[1]])
    wide, read, numbers = (extras or {}).get(1, b""), 0, []
    for short in (size, packed, struct.unpack("<I", record[42:46])[0]):
        if short == 0xFFFFFFFF and len(wide) >= read + 8:
            short, read = int.from_bytes(wide[read : read + 8], "little"), read + 8
            narrow(short)
        numbers.append(short)
    bare = extras is not None and lengths[2] == 0 and record[34:36] == b"\0\0" and read == len(wide)
    # UTF-8, sizes behind the content, and how hard it was pressed.
    known = flags | 0x080E == 0x080E and (method == 8 or (method == 0 and numbers[0] == numbers[1]))
    plain = bare and known and (flags & 0x0800 != 0 or all(sign < 128 for sign in name))
    manner = {"manner": record[8:16], "pressed": method != 0, "behind": flags & 8 != 0, "plain": plain}
    return {"name": name, "crc": crc, "size": numbers[0], "packed": numbers[1], "at": numbers[2], **manner}


def extras_in(content):
    """What stands behind a name, by kind: large sizes, times, the owner; None: something that only some programs understand."""
    extras, at = {}, 0
    while at + 4 <= len(content):
        kind, length = struct.unpack("<HH", content[at : at + 4])
        if kind not in (0x0001, 0x5455, 0x7875, 0x000A) or kind in extras:
            return None
        extras[kind] = content[at + 4 : at + 4 + length]
        at += 4 + length
    return extras if at == len(content) else None


def place_of(archive, entry, limit):
    """Where a content begins and where what is said behind it ends; None when that is not what the directory says."""
    name_at = entry["at"] + 30
    if name_at > limit:
        return None
    header = piece(archive, entry["at"], name_at)
    sign, manner, counts, lengths = header[:4], header[6:14], header[14:26], struct.unpack("<HH", header[26:])
    name_to = name_at + lengths[0]
    begin = name_to + lengths[1]
    end = begin + entry["packed"]
    if end > limit:
        return None
    same = (sign, manner, piece(archive, name_at, name_to)) == (b"PK\3\4", entry["manner"], entry["name"])
    extras = extras_in(piece(archive, name_to, begin))
    if not same or extras is None or not is_counted(entry, counts, extras.get(1)):
        return None
    behind = descriptor_in(entry, piece(archive, end, min(end + 24, limit))) if entry["behind"] else 0
    return None if behind is None else (begin, end + behind)


def is_counted(entry, counts, wide):
    """Checksum and sizes before a content are those of the directory, or zeros where they stand behind it."""
    if wide is None and entry["behind"] and counts == bytes(12):
        return True
    if wide is None:
        return struct.unpack("<III", counts) == (entry["crc"], entry["packed"], entry["size"])
    large = struct.pack("<III", entry["crc"], 0xFFFFFFFF, 0xFFFFFFFF)
    return counts == large and wide == struct.pack("<QQ", entry["size"], entry["packed"])


def descriptor_in(entry, behind):
    """How long what is said behind a content is: checksum and sizes, of four or eight bytes, after a sign or without."""
    for width, most in (("<IQQ", 2**64), ("<III", 2**32)):
        if max(entry["packed"], entry["size"]) < most:
            counts = struct.pack(width, entry["crc"], entry["packed"], entry["size"])
            for form in (b"PK\7\b" + counts, counts):
                if behind.startswith(form):
                    return len(form)
    return None


def stray_in(archive, start, end, path):
    """Bytes before the file `path`, or before the directory: a whole file that the directory leaves out is named."""
    if end <= start:
        return []
    header = piece(archive, start, start + 30) if end - start >= 30 else b""
    name_to = start + 30 + int.from_bytes(header[26:28], "little")
    if header[:4] != b"PK\3\4" or name_to > end:
        return [("strayBytes", path, None)]
    return [("unlisted", piece(archive, start + 30, name_to).decode("utf-8", "replace"), None)]


def check_layout(archive, length):
    """The files that are listed, and every byte that belongs to none or is said otherwise beside a file than in the directory."""
    entries, said, begin, ended = read_directory(archive, length)
    if said != begin:
        return entries, [("strayBytes", "", None)]
    problems, place, sure = [], 0, True
    for entry in entries:
        # Where a file ends that is not as it is listed, nobody can say: what follows it is not called stray.
        if sure:
            problems += stray_in(archive, place, min(entry["at"], begin), named("", entry)[1])
        found = place_of(archive, entry, begin) if entry["plain"] and entry["at"] >= place else None
        if found is None:
            problems.append(named("packedOther", entry))
        sure = found is not None
        entry["from"], place = found or (0, place)
    if sure:
        problems += stray_in(archive, place, begin, "")
    return entries, problems if ended else [*problems, ("strayBytes", "", None)]


def content_of(archive, entry):
    """Fails when it is not of the size and the checksum that are said of it, or something stands behind it."""
    content = piece(archive, entry["from"], entry["from"] + entry["packed"])
    if entry["pressed"]:
        inflate = zlib.decompressobj(-15)
        content = inflate.decompress(content, entry["size"] + 1)
        if not inflate.eof or inflate.unused_data or inflate.unconsumed_tail:
            raise ValueError("other than it says")
    if (len(content), zlib.crc32(content)) != (entry["size"], entry["crc"]):
        raise ValueError("other than it says")
    return content


def read_archive(path):
    """Pairs of name and content in the order of the archive, and what is wrong with the archive itself."""
    with open(path, "rb") as archive:
        length = archive.seek(0, os.SEEK_END)
        entries, problems = check_layout(archive, length)
        if not problems and any(entry["size"] > LARGEST for entry in entries):
            raise ValueError("too large")
        for entry in [] if problems else entries:
            try:
                yield entry["name"].decode("utf-8", "replace"), content_of(archive, entry), None
            except (ValueError, zlib.error):
                yield "", b"", named("packedOther", entry)
        for problem in problems:
            yield "", b"", problem


def check_files(files, listed):
    expected = [one["path"] for one in listed] + [MANIFEST, SEAL]
    found = {}
    problems = []
    for path, size, digest in files:
        if path in found:
            problems.append(("double", path, None))
        elif path not in expected:
            problems.append(("added", path, None))
        found[path] = (size, digest)
    problems += [("missing", path, None) for path in expected if path not in found]
    for one in listed:
        if one["path"] in found and found[one["path"]] != (one.get("bytes"), one.get("sha256")):
            problems.append(("changed", one["path"], None))
    if problems:
        return problems
    return [("moved", path, None) for (path, _, _), place in zip(files, expected) if path != place]


def fault_of(link, number, head, texts):
    if link is None:
        return "line"
    if link.get("sequence") != number:
        return "gap"
    if link["prevHash"] != head:
        return "previous"
    if link["hash"] != sha256(link["prevHash"], link["contentHash"]):
        return "hash"
    salt, content = link.get("salt", 0), link.get("content", 0)
    if salt is None and content is None:
        return None
    if not isinstance(salt, str) or not isinstance(content, str):
        return "content"
    if link["contentHash"] != sha256(salt, content):
        return "content"
    declared = parsed(content) or {}
    client_salt, client = link.get("clientSalt"), link.get("client")
    if client is not None or client_salt is not None:
        if not isinstance(client_salt, str) or not isinstance(client, str):
            return "content"
        if declared.get("clientSha256") != sha256(client_salt, client):
            return "content"
    return None if is_text_there(declared, texts) else "textUnknown"


def is_text_there(declared, texts):
    """The very text, and put forward to this participant; of what is declared without a text, nothing is asked."""
    digest = declared.get("textSha256", "")
    if digest == "":
        return True
    version = declared.get("textVersionId")
    named = [text for text in texts if text is not None and (version is None or text.get("id") == version)]
    are = [
        text["sha256"] == digest
        and declared.get("participantId", text.get("participantId")) == text.get("participantId")
        for text in named
    ]
    # A second text with the same number would be read in the place of the first.
    return any(are) and (version is None or all(are))


def check_chain(lines, chain, texts):
    head = START
    for number, link in enumerate(lines, 1):
        code = fault_of(link, number, head, texts)
        if code is not None:
            return [(code, CHAIN, number)]
        head = link["hash"]
    return [] if (len(lines), head) == (chain.get("count"), chain.get("head")) else [("chainCut", CHAIN, None)]


def is_erased(text):
    return text["canonical"] == "" and isinstance(text.get("erasedAt"), str)


def check_texts(lines):
    return [
        ("textChanged", TEXTS, number)
        for number, text in enumerate(lines, 1)
        if text is None or (not is_erased(text) and sha256(text["canonical"]) != text["sha256"])
    ]


def erased_in(links, texts, parts):
    """How much was erased on purpose, of each kind; none of it is a break."""
    counts = {
        "declaration": sum(one is not None and one.get("salt", 0) is None for one in links),
        "text": sum(one is not None and is_erased(one) for one in texts),
    }
    for kind in ("receipt", "file", "incoming"):
        counts[kind] = sum(one is not None and one["what"] == kind for one in parts)
    return counts


def names_in(link):
    """Pairs of kind and name for everything that a record says was erased."""
    content = parsed((link or {}).get("content") or "") or {}
    erased = content.get("erased")
    if content.get("decision") != "erased" or not isinstance(erased, dict):
        return []
    return [(kind, str(name)) for kind, names in erased.items() if isinstance(names, list) for name in names]


def gone_of(link):
    """What is not there of a record: its declaration, or the computer that the declaration names by its hash."""
    if link is None:
        return None
    if link.get("content") is None:
        return "declaration"
    named = (parsed(link["content"]) or {}).get("clientSha256")
    return "client" if named is not None and link.get("client") is None else None


def check_erasures(links, texts, parts):
    """What is gone without a record of the chain that names it was taken away."""
    said = {pair for link in links for pair in names_in(link)}
    problems = []
    for number, link in enumerate(links, 1):
        kind = gone_of(link)
        if kind is not None and (kind, str(link.get("sequence"))) not in said:
            problems.append(("erasedUnsaid", CHAIN, number))
    for number, text in enumerate(texts, 1):
        if text is not None and is_erased(text) and ("text", text["sha256"]) not in said:
            problems.append(("erasedUnsaid", TEXTS, number))
    for number, part in enumerate(parts, 1):
        if part is None or (part["what"], str(part.get("sha256"))) not in said:
            problems.append(("erasedUnsaid", ERASED, number))
    return problems


def is_mail(path):
    """Whether a file says of itself which mail it is."""
    return path.startswith(("mails/", "binnengekomen/")) and path.endswith(".json")


def list_in(facts, name):
    found = (facts or {}).get(name)
    return [one for one in found if isinstance(one, dict)] if isinstance(found, list) else []


def papers_in(facts):
    return [one for one in list_in(facts, "documents") if isinstance(one.get("sha256"), str)]


def name_of(paper):
    name = paper.get("name")
    return name if isinstance(name, str) else ""


def held_back(facts, links):
    """Documents that the bundle does not give by its facts about the dossier: SHA-256, name, and the first record that names it."""
    named = {}
    for link in links:
        for one in papers_in(parsed((link or {}).get("content") or "")):
            named.setdefault(one["sha256"], (name_of(one), link.get("sequence")))
    held = [one for one in papers_in(facts) if one.get("scan") in ("quarantine", "infected")]
    return [(one["sha256"], *named.get(one["sha256"], (name_of(one), None))) for one in held]


def mails_named(declared):
    """Pairs of id and hash: the mail that brought the link, and the mail in which it was said."""
    for part, field in (("linkMail", "sentMailId"), ("mail", "id")):
        named = declared.get(part)
        if isinstance(named, dict) and isinstance(named.get(field), str):
            yield named[field], named.get("sha256")


def words_fault(declared, typed, said):
    """What was typed stands in the declaration, too; one of an earlier release does not say under which id it is kept."""
    text, name = declared.get("text"), declared.get("textId")
    if not isinstance(text, str) or not isinstance(name, str) or ("typed", name) in said:
        return []
    if name not in typed:
        return [("wordsOther", TYPED, None)]
    return [("wordsOther", TYPED, number) for body, number in typed[name] if body != text][:1]


def check_named(links, documents, mails, typed):
    """Every document, word and mail that a declaration names is there, or gone by a record that says so."""
    said = {pair for link in links for pair in names_in(link)}
    problems = []
    for number, link in enumerate(links, 1):
        declared = parsed((link or {}).get("content") or "") or {}
        for one in papers_in(declared):
            if one["sha256"] not in documents and ("file", one["sha256"]) not in said:
                problems.append(("paperOther", DOCUMENTS + name_of(one), None))
        problems += words_fault(declared, typed, said)
        # A declaration of an earlier release names the mail and not its hash.
        named = list(mails_named(declared))
        if any(mail not in mails or (digest is not None and set(mails[mail]) != {digest}) for mail, digest in named):
            problems.append(("mailOther", CHAIN, number))
    return problems


def check_journal(lines, count):
    for number, event in enumerate(lines, 1):
        if event is None or event.get("sequence") != number:
            return [("journalGap", JOURNAL, number)]
    return [] if len(lines) == count else [("journalCut", JOURNAL, None)]


def running(texts):
    """After none of the texts, after the first, after the second: each the SHA-256 of the one before and the text."""
    hashes = [START]
    for text in texts:
        hashes.append(sha256(hashes[-1], text))
    return hashes


def root_from(leaf, index, size, path):
    """The root to which a leaf leads by its path (RFC 9162, 2.1.3.2); None when the path has not the length of its place."""
    if not (isinstance(index, int) and isinstance(size, int) and 0 <= index < size):
        return None
    digest, beside, place, last = sha256(b"\0", leaf), list(path), index, size - 1
    while last > 0:
        if place % 2 == 1 or place < last:
            if not beside:
                return None
            other = beside.pop(0)
            pair = (other, digest) if place % 2 == 1 else (digest, other)
            digest = sha256(b"\1", bytes.fromhex(pair[0]), bytes.fromhex(pair[1]))
        place, last = place >> 1, last >> 1
    return None if beside else digest


def is_hash(text):
    return isinstance(text, str) and len(text) == 64 and all(sign in "0123456789abcdef" for sign in text)


def is_root_line(line):
    return (
        line is not None
        and isinstance(line.get("path"), list)
        and all(is_hash(one) for one in line["path"])
        and (line.get("stamp", 0) is None or isinstance(line.get("stamp"), str))
    )


def is_behind(line, before):
    """Whether a root says less of the dossier than the one before: a dossier only grows."""
    leaf, earlier = leaf_of(line["leaf"]), leaf_of(before["leaf"])
    if leaf is None or earlier is None:
        return False
    return any(leaf[part]["count"] < earlier[part]["count"] for part in ("chain", "journal"))


def leaf_of(text):
    """What a leaf says; None when it is not written as leaves are."""
    leaf = parsed(text)
    try:
        chain, journal = leaf["chain"], leaf["journal"]
        counts = (chain["count"], journal["count"])
        if not all(isinstance(one, int) and one >= 0 for one in counts):
            return None
        whole = {
            "chain": {name: chain[name] for name in ("count", "head", "times")},
            "dossier": leaf["dossier"],
            "journal": {name: journal[name] for name in ("count", "sha256")},
        }
        return leaf if json.dumps(whole, separators=(",", ":"), ensure_ascii=False) == text else None
    except (TypeError, KeyError):
        return None


def check_roots(lines, manifest, links, journal):
    """The first root, declaration or event that does not fit; links is None when the records do not hold by themselves."""
    for number, line in enumerate(lines, 1):
        if not is_root_line(line):
            return [("line", ROOTS, number)]
    counts = (manifest["roots"].get("count"), manifest["roots"].get("stamped"))
    if (len(lines), sum(line.get("stamp") is not None for line in lines)) != counts:
        return [("rootsCut", ROOTS, None)]
    for number in range(2, len(lines) + 1):
        if is_behind(lines[number - 1], lines[number - 2]):
            return [("rootMoved", ROOTS, number)]
    if links is None:
        return []
    times, events = running([link["at"] for link in links]), running(journal)
    heads = [START] + [link["hash"] for link in links]
    held_chain, held_journal = 0, 0
    for number, line in enumerate(lines, 1):
        leaf = leaf_of(line["leaf"])
        leads = root_from(line["leaf"], line.get("index"), line.get("size"), line["path"]) == line["root"]
        if leaf is None or leaf["dossier"] != manifest["dossier"].get("id") or not leads:
            return [("rootOther", ROOTS, number)]
        chain, course = leaf["chain"], leaf["journal"]
        if chain["count"] >= len(heads):
            return [("chainOther", CHAIN, len(heads))]
        if (heads[chain["count"]], times[chain["count"]]) != (chain["head"], chain["times"]):
            return [("chainOther", CHAIN, held_chain + 1)]
        if course["count"] >= len(events):
            return [("journalOther", JOURNAL, len(events))]
        if events[course["count"]] != course["sha256"]:
            return [("journalOther", JOURNAL, held_journal + 1)]
        held_chain, held_journal = chain["count"], course["count"]
    return []


def parts_of(content):
    """Tag and content of each part of DER bytes; fails when they do not fill them."""
    parts, at = [], 0
    while at < len(content):
        tag, length, start = content[at], content[at + 1], at + 2
        if length >= 0x80:
            start += length & 0x7F
            length = int.from_bytes(content[at + 2 : start], "big")
        if start + length > len(content):
            raise ValueError("cut off")
        parts.append((tag, content[start : start + length]))
        at = start + length
    return parts


def inside(part, tag):
    if part[0] != tag:
        raise ValueError("another part was expected")
    return parts_of(part[1])


def stamped(token):
    """The hash and the moment in a time stamp (RFC 3161); None for anything else. Its signature is not looked at."""
    try:
        signed = inside(parts_of(token)[0], 0x30)[1]
        content = inside(parts_of(signed[1])[0], 0x30)[2]
        wrapped = inside(inside(content, 0x30)[1], 0xA0)[0]
        info = inside(inside(wrapped, 0x04)[0], 0x30)
        algorithm, hashed = inside(info[2], 0x30)
        if inside(algorithm, 0x30)[0][1] != SHA_256 or hashed[0] != 0x04 or info[4][0] != 0x18:
            return None
        return hashed[1].hex(), info[4][1].decode("latin-1")
    except (ValueError, IndexError):
        return None


def check_stamps(lines):
    problems = []
    for number, line in enumerate(lines, 1):
        if line is None or not isinstance(line.get("stamp"), str):
            continue
        try:
            token = base64.b64decode(line["stamp"])
        except (ValueError, binascii.Error):
            token = b""
        if (stamped(token) or ("", ""))[0] != line["root"]:
            problems.append(("stampOther", ROOTS, number))
    return problems


def is_whole(manifest):
    files = manifest.get("files")
    return (
        all(isinstance(manifest.get(part), dict) for part in ("dossier", "chain", "journal", "roots"))
        and isinstance(files, list)
        and all(isinstance(one, dict) and isinstance(one.get("path"), str) for one in files)
    )


def check(path):
    """Problems as (code, file, line), and the manifest with its seal when they can be read."""
    files, kept, mails, packing = [], {}, {}, []
    try:
        for name, content, problem in read_archive(path):
            if problem is not None:
                packing.append(problem)
                continue
            files.append((name, len(content), sha256(content)))
            if name in (MANIFEST, SEAL, CHAIN, JOURNAL, TEXTS, ROOTS, ERASED, FACTS, TYPED):
                kept[name] = content.decode("utf-8", "replace")
            if is_mail(name):
                mail = parsed(content.decode("utf-8", "replace")) or {}
                if isinstance(mail.get("id"), str):
                    mails.setdefault(mail["id"], []).append(mail.get("sha256"))
    except FileNotFoundError:
        raise
    except Exception:  # a broken archive fails in many ways; each of them means the same
        return [("unreadable", "", None)], None, None, {}, [], []
    # Programs differ in what they would unpack from such an archive: nothing is said of its files.
    if packing:
        return packing, None, None, {}, [], []
    manifest = parsed(kept.get(MANIFEST, ""))
    if manifest is None or not isinstance(manifest.get("format"), str):
        return [("noManifest", MANIFEST, None)], None, None, {}, [], []
    if manifest["format"] != FORMAT:
        return [("unknownFormat", MANIFEST, None)], None, None, {}, [], []
    if not is_whole(manifest):
        return [("noManifest", MANIFEST, None)], None, None, {}, [], []
    listed, chain, journal = manifest["files"], manifest["chain"], manifest["journal"]
    seal = sha256(kept[MANIFEST])
    texts = lines_of(kept.get(TEXTS, ""), ["sha256", "canonical"])
    words = lines_of(kept.get(TYPED, ""), ["id", "body"])
    typed = {}
    for number, one in enumerate(words, 1):
        if one is not None:
            typed.setdefault(one["id"], []).append((one["body"], number))
    problems = [] if kept.get(SEAL, "").strip() == seal else [("sealBroken", MANIFEST, None)]
    problems += check_files(files, listed)
    problems += check_texts(texts)
    links = lines_of(kept.get(CHAIN, ""), ["prevHash", "contentHash", "hash", "at"])
    held = held_back(parsed(kept.get(FACTS, "")), links)
    documents = {digest for name, _, digest in files if name.startswith(DOCUMENTS)} | {digest for digest, _, _ in held}
    records = check_chain(links, chain, texts)
    records += check_journal(lines_of(kept.get(JOURNAL, ""), []), journal.get("count"))
    roots = lines_of(kept.get(ROOTS, ""), ["root", "leaf"])
    parts = lines_of(kept.get(ERASED, ""), ["what"])
    problems += records
    # Records that do not hold by themselves are named once, and not again by everything that rests on them.
    problems += [] if records else check_erasures(links, texts, parts) + check_named(links, documents, mails, typed)
    problems += check_roots(roots, manifest, None if records else links, kept.get(JOURNAL, "").split("\n")[:-1])
    problems += check_stamps(roots)
    return problems, manifest, seal, erased_in(links, texts, parts), roots, held


def language_of(arguments):
    """What was asked, otherwise what this computer speaks."""
    for language in WORDS:
        if f"--{language}" in arguments:
            return language
    spoken = [os.environ.get(name, "") for name in ("LC_ALL", "LC_MESSAGES", "LANG")]
    return "fr" if next((one for one in spoken if one), "").startswith("fr") else "nl"


def tell_erased(erased, words):
    said = [words["kinds"][kind][count != 1].format(count) for kind, count in erased.items() if count > 0]
    if said:
        print(words["erased"].format(", ".join(said)))


def tell_held(held, words):
    if held:
        names = [name if number is None else words["namedBy"].format(name, number) for _, name, number in held]
        print(words["heldBack"][len(held) != 1].format(len(held), ", ".join(names)))


def tell(manifest, roots, words):
    print(words["fine"].format(**{name: manifest["dossier"].get(name) for name in ("number", "title", "body")}))
    counts = (len(manifest["files"]), manifest["chain"]["count"], manifest["journal"]["count"])
    print(", ".join(forms[count != 1].format(count) for forms, count in zip(words["counts"], counts)))
    if roots:
        last = roots[-1]
        moment = stamped(base64.b64decode(last["stamp"])) if last["stamp"] else None
        when = words["unstamped"] if moment is None else words["stamped"].format(moment[1])
        print(words["root"].format(last["root"], when))


def main(arguments):
    language = language_of(arguments)
    words = WORDS[language]
    names = [one for one in arguments if one not in ("--nl", "--fr")]
    if len(names) != 1:
        print(words["usage"], file=sys.stderr)
        return 2
    try:
        problems, manifest, seal, erased, roots, held = check(names[0])
    except FileNotFoundError:
        print(words["gone"].format(names[0]), file=sys.stderr)
        return 2
    for code, path, line in problems:
        place = path if line is None else f"{path}, {words['line']} {line}"
        print(f"[{code}] {place or names[0]}{words['colon']} {SENTENCES[language][code]}")
    if not problems:
        tell(manifest, roots, words)
    tell_erased(erased, words)
    tell_held(held, words)
    if problems:
        return 1
    print(words["seal"].format(seal))
    return 0


if __name__ == "__main__":
    # Where a computer cannot write every letter, it writes something else instead of nothing.
    for stream in (sys.stdout, sys.stderr):
        stream.reconfigure(errors="replace")
    sys.exit(main(sys.argv[1:]))
