#include "cli/posts/front_matter.h"

#include "cli/posts/links.h"
#include "cli/posts/media_notes.h"
#include "cli/posts/names.h"
#include "cli/posts/post_file_reader.h"
#include "cli/posts/post_file_writer.h"
#include "cli/posts/times.h"

#include <QTest>
#include <QTimeZone>

using cli::PostFile;
using client::PostStatus;

namespace {

const cli::ReadingContext context{.zone = QTimeZone("Europe/Berlin"),
                                  .now = QDateTime({2026, 11, 22}, {12, 0}, QTimeZone::utc())};

cli::Checked<PostFile> read(const QByteArray& file, const QString& name = "words.md") {
    return cli::readPostFile(file, name, context);
}

/// What the file says, in one line a test can name.
QString told(const QByteArray& file, const QString& name = "words.md") {
    const auto post = read(file, name);
    if (!post) return QString("%1: %2").arg(post.error().line).arg(post.error().message);
    QStringList out{post->title, post->slug, client::toWord(post->status)};
    const auto add = [&out](const char* label, const std::optional<QDateTime>& time) {
        if (time) out.append(QString("%1 %2").arg(label, cli::writeTime(*time)));
    };
    add("since", post->published);
    add("first", post->firstPublished);
    add("at", post->publishAt);
    return out.join(" | ");
}

}  // namespace

/// Markdown files as blogs have them, and as they are written.
class FrontMatterTest : public QObject {
    Q_OBJECT
private slots:
    void filesOfOtherProgramsAreRead_data();
    void filesOfOtherProgramsAreRead();
    void quotationMarksMayStandInATitle_data();
    void quotationMarksMayStandInATitle();
    void badFilesAreRefusedByLineAndReason_data();
    void badFilesAreRefusedByLineAndReason();
    void everyUsualFormOfADateIsRead_data();
    void everyUsualFormOfADateIsRead();
    void listsAndTextsBothMakeTags_data();
    void listsAndTextsBothMakeTags();
    void whatIsNotCarriedOverIsNamed();
    void coversAreFoundWhereOthersPutThem_data();
    void coversAreFoundWhereOthersPutThem();
    void whatIsWrittenIsReadAgain_data();
    void whatIsWrittenIsReadAgain();
    void bodiesComeBackByteByByte_data();
    void bodiesComeBackByteByByte();
    void windowsFilesAreReadLikeOthers();
    void editsComeBack();
    void notesAboutFilesComeBack();
    void aliasesCannotMultiply();
    void namesAreSafeOnEveryFileSystem_data();
    void namesAreSafeOnEveryFileSystem();
    void linksAreFoundWhereTheyStand_data();
    void linksAreFoundWhereTheyStand();
};

void FrontMatterTest::filesOfOtherProgramsAreRead_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("front");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* title, const char* name, const char* front, const char* expected) {
        QTest::newRow(title) << name << QByteArray(front) << expected;
    };
    row("Hugo", "post/words.md", "title: On Words\ndate: 2020-01-31T08:00:00+01:00\ndraft: false\n",
        "On Words | words | published | since 2020-01-31T07:00:00Z");
    row("a draft of Hugo", "words.md", "title: On Words\ndate: 2020-01-31\ndraft: true\n",
        "On Words | words | draft");
    row("Hugo's bundle", "post/on-words/index.md", "title: T\ndate: 2020-01-31\n",
        "T | on-words | published | since 2020-01-30T23:00:00Z");
    row("Hugo's publishDate counts", "a.md",
        "title: T\ndate: 2019-01-01\npublishDate: 2020-01-01T00:00:00Z\n",
        "T | a | published | since 2020-01-01T00:00:00Z");
    row("a date ahead is a schedule", "a.md", "title: T\ndate: 2027-01-01T00:00:00Z\n",
        "T | a | scheduled | at 2027-01-01T00:00:00Z");
    row("a draft with a date ahead stays one", "a.md", "title: T\ndate: 2027-01-01T00:00:00Z\ndraft: true\n",
        "T | a | draft");
    row("Jekyll", "_posts/2020-01-31-on-words.markdown", "layout: post\ntitle: \"On: Words\"\n",
        "On: Words | on-words | published | since 2020-01-30T23:00:00Z");
    row("Jekyll's own date counts", "_posts/2020-01-31-on-words.md",
        "title: T\ndate: 2020-02-01 10:11:12 +0000\n",
        "T | on-words | published | since 2020-02-01T10:11:12Z");
    row("a draft of Jekyll", "_drafts/on-words.md", "title: T\n", "T | on-words | draft");
    row("not published in Jekyll", "a.md", "title: T\npublished: false\n", "T | a | draft");
    row("published as a date", "a.md", "title: T\npublished: 2020-01-01T00:00:00Z\n",
        "T | a | published | since 2020-01-01T00:00:00Z");
    row("an address", "a.md", "title: T\ndraft: yes\npermalink: /2020/01/My_Words/\n",
        "T | my-words | draft");
    row("an address with an ending", "a.md", "title: T\ndraft: yes\nurl: /2020/my-words.html\n",
        "T | my-words | draft");
    row("a slug that is none", "a.md", "title: T\ndraft: on\nslug: Ça & là\n", "T | ca-la | draft");
    row("WordPress' words", "a.md", "title: T\nstatus: publish\ndate: 2020-01-01T00:00:00Z\n",
        "T | a | published | since 2020-01-01T00:00:00Z");
    row("an unknown status", "a.md", "title: T\nstatus: pending\n", "T | a | draft");
    row("status counts more than draft", "a.md",
        "title: T\nstatus: published\ndraft: true\ndate: 2020-01-01T00:00:00Z\n",
        "T | a | published | since 2020-01-01T00:00:00Z");
    row("a schedule whose time has passed", "a.md",
        "title: T\nstatus: scheduled\npublish_at: 2020-01-01T00:00:00Z\n",
        "T | a | published | since 2020-01-01T00:00:00Z");
    row("a schedule without a time", "a.md", "title: T\nstatus: scheduled\n", "T | a | draft");
    row("no title", "my-first_words.md", "date: 2020-01-01T00:00:00Z\n",
        "My first words | my-first-words | published | since 2020-01-01T00:00:00Z");
    row("a title over several lines", "a.md", "title: >\n  Two\n  lines\ndraft: true\n",
        "Two lines | a | draft");
    row("a title that is a number", "a.md", "title: 2024\ndraft: true\n", "2024 | a | draft");
    row("a title that looks like a truth", "a.md", "title: yes\ndraft: true\n", "yes | a | draft");
    row("capitals do not matter", "a.md", "Title: T\nDraft: True\n", "T | a | draft");
    row("nothing at all", "on-words.md", "", "On words | on-words | published");
}

void FrontMatterTest::filesOfOtherProgramsAreRead() {
    QFETCH(QString, name);
    QFETCH(QByteArray, front);
    QTEST(told("---\n" + front + "---\nText\n", name), "expected");
}

void FrontMatterTest::quotationMarksMayStandInATitle_data() {
    QTest::addColumn<QByteArray>("written");
    QTest::addColumn<QString>("title");
    QTest::newRow("doubled") << QByteArray("'It''s é''s'") << "It's é's";
    QTest::newRow("escaped") << QByteArray("\"Say \\\"hello\\\" \\\\\"") << "Say \"hello\" \\";
    QTest::newRow("bare") << QByteArray("5\" and 3'") << "5\" and 3'";
    QTest::newRow("over lines") << QByteArray("\"é one\n  two\"") << "é one two";
    QTest::newRow("tagged") << QByteArray("!!str \"one\"") << "one";
}

void FrontMatterTest::quotationMarksMayStandInATitle() {
    QFETCH(QByteArray, written);
    const auto read = cli::readFrontMatter("---\na: é\ntitle: " + written + "\n---\n");
    QVERIFY2(read.has_value(), read ? "" : qPrintable(read.error().message));
    QTEST(read->values.find("title")->text, "title");
}

void FrontMatterTest::badFilesAreRefusedByLineAndReason_data() {
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* title, const QByteArray& file, const char* expected) {
        QTest::newRow(title) << file << expected;
    };
    row("no front matter", "Just text", "1: It has no front matter");
    row("empty", "", "1: It has no front matter");
    row("never closed", "---\ntitle: T\nText\n", "1: The front matter is not closed");
    row("only its beginning", "---", "1: The front matter is not closed");
    row("a colon without quotes", "---\ndraft: true\ntitle: One: two\n---\n", "3: The YAML is not valid");
    row("a key twice", "---\ntitle: A\ntitle: B\n---\n", "3: “title” occurs twice.");
    row("a list", "---\n- a\n---\n", "2: The front matter must consist of lines");
    row("a word", "---\nwords\n---\n", "2: The front matter must consist of lines");
    row("a title that is a list", "---\ntitle: [a]\n---\n", "2: “title” must be a single text.");
    row("tags that are a map", "---\ntitle: T\ntags: {a: b}\n---\n", "3: “tags” must be a list of texts.");
    row("tags within tags", "---\ntitle: T\ntags:\n  - [a]\n---\n", "4: “tags” must be a list of texts.");
    row("a day that does not exist", "---\ntitle: T\ndate: 2021-02-29\n---\n",
        "3: “2021-02-29” is not a valid date");
    row("no date", "---\ntitle: T\ndate: yesterday\n---\n", "3: “yesterday” is not a valid date");
    row("public without a title", "---\ntitle: \"\"\nstatus: published\n---\n", "2: A post without a title");
    row("not UTF-8", "---\ntitle: T\n---\na\nb\xff\n", "5: It is not valid UTF-8");
    row("not UTF-8 at the end of a line", "---\ntitle: caf\xe9\n---\na\n", "2: It is not valid UTF-8");
    row("not UTF-8 at the end", "---\ntitle: T\n---\na\xc3", "4: It is not valid UTF-8");
    row("a quotation mark left open", "---\ntitle: \"One\ntags: [a]\n---\n",
        "2: The closing quotation mark is missing.");
    row("an escaped one is none", "---\na: é 日\ntitle: \"One\\\"\n---\n", "3: The closing quotation mark");
    row("nor is a doubled one", "---\ntitle: 'It''s\n---\n", "2: The closing quotation mark");
    row("a zero", QByteArray("---\ntitle: T\n---\na\0b\n", 22), "4: It contains a NUL character.");
    row("a title that is too long", "---\ntitle: " + QByteArray(256, 'x') + "\n---\n", "0: “title” has 256");
    row("an excerpt that is too long", "---\ntitle: T\nexcerpt: " + QByteArray(301, 'x') + "\n---\n",
        "0: “excerpt” has 301");
    row("too much YAML", "---\ntitle: " + QByteArray(70'000, 'x') + "\n---\n",
        "2: The YAML is larger than 64 KiB");
    row("too deep", "---\na: " + QByteArray(40, '[') + QByteArray(40, ']') + "\n---\n",
        "2: The YAML is nested too deeply.");
    row("an alias", "---\na: &x 1\nb: *x\n---\n", "3: YAML aliases");
    row("a merge of maps", "---\na: &x {t: 1}\nb: {<<: *x}\n---\n", "3: YAML aliases");
    row("a key that is a list", "---\n? [a]\n: b\n---\n", "2: A key must be a text.");
    row("too large", "---\ntitle: T\n---\n" + QByteArray(4'200'000, 'x'),
        "0: The file is larger than 4 MiB.");
}

void FrontMatterTest::badFilesAreRefusedByLineAndReason() {
    QFETCH(QByteArray, file);
    QFETCH(QString, expected);
    const QString actual = told(file);
    QVERIFY2(actual.startsWith(expected), qPrintable(actual));
}

void FrontMatterTest::everyUsualFormOfADateIsRead_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* text, const char* expected) { QTest::newRow(text) << text << expected; };
    row("2020-01-31T08:00:00Z", "2020-01-31T08:00:00Z");
    row("2020-01-31T08:00:00.120+02:00", "2020-01-31T06:00:00.120Z");
    row("2020-01-31T08:00:00.123456789Z", "2020-01-31T08:00:00.123Z");
    row("2020-01-31T08:00:00.5Z", "2020-01-31T08:00:00.500Z");
    row("2020-01-31 08:00", "2020-01-31T07:00:00Z");
    row("2020-07-31 08:00:59", "2020-07-31T06:00:59Z");
    row("2020-01-31 08:00:00 +0100", "2020-01-31T07:00:00Z");
    row("2020-01-31 08:00:00 -05", "2020-01-31T13:00:00Z");
    row("2020-01-31 08:00:00 UTC", "2020-01-31T08:00:00Z");
    row("2020-01-31", "2020-01-30T23:00:00Z");
    row("2020/1/3", "2020-01-02T23:00:00Z");
    row("Jan 31, 2020", "2020-01-30T23:00:00Z");
    row("January 31, 2020", "2020-01-30T23:00:00Z");
    row("31 January 2020", "2020-01-30T23:00:00Z");
    row("Fri, 31 Jan 2020 08:00:00 +0100", "2020-01-31T07:00:00Z");
    row("2020-02-30", "");
    row("2020-13-01", "");
    row("2020-01-31T25:00:00Z", "");
    row("2020-01-31T08:00:00+99:00", "");
    row("2020-01/31", "");
    row("0000-01-01", "");
    row("1580457600", "");
    row("31.1.2020", "");
    row("", "");
}

void FrontMatterTest::everyUsualFormOfADateIsRead() {
    QFETCH(QString, text);
    const auto time = cli::readTime(text, context.zone);
    QTEST(time ? cli::writeTime(*time) : QString(), "expected");
}

void FrontMatterTest::listsAndTextsBothMakeTags_data() {
    QTest::addColumn<QByteArray>("front");
    QTest::addColumn<QStringList>("tags");
    QTest::newRow("a list") << QByteArray("tags: [Go, \"Qt 6\"]") << QStringList{"Go", "Qt 6"};
    QTest::newRow("lines") << QByteArray("tags:\n- Go\n- Qt") << QStringList{"Go", "Qt"};
    QTest::newRow("commas") << QByteArray("tags: Go, Qt 6 ,") << QStringList{"Go", "Qt 6"};
    QTest::newRow("blanks, as Jekyll has it") << QByteArray("tags: go qt") << QStringList{"go", "qt"};
    QTest::newRow("once each") << QByteArray("tags: [Go, go, GO]") << QStringList{"Go"};
    QTest::newRow("numbers") << QByteArray("tags: [2024, true]") << QStringList{"2024", "true"};
    QTest::newRow("categories too") << QByteArray("tags: [Go]\ncategories: [go, Web Development]")
                                    << QStringList{"Go", "Web Development"};
    QTest::newRow("one category") << QByteArray("category: Web Development")
                                  << QStringList{"Web Development"};
    QTest::newRow("none") << QByteArray("tags:") << QStringList{};
    QTest::newRow("empty") << QByteArray("tags: []") << QStringList{};
}

void FrontMatterTest::listsAndTextsBothMakeTags() {
    QFETCH(QByteArray, front);
    const auto post = read("---\ntitle: T\n" + front + "\n---\n");
    QVERIFY(post);
    QTEST(post->tags, "tags");
}

void FrontMatterTest::whatIsNotCarriedOverIsNamed() {
    const auto post = read(
        "---\ntitle: T\nlayout: post\nweight: 3\nempty:\naliases: [/old]\nlastmod: 2020-01-01\n"
        "cover: {image: a.png, caption: c}\nseo: {title: S, keywords: k}\ndescription: D\nauthors: [{name: "
        "Ann}, Bo]\n"
        "timezone: Mars/Base\ncategories: [c]\n---\n");
    QVERIFY(post);
    QCOMPARE(post->leftOut,
             QStringList({"cover.caption", "seo.keywords", "layout", "weight", "aliases", "lastmod"}));
    QCOMPARE(post->authors, QStringList({"Ann", "Bo"}));
    QCOMPARE(post->seo.metaTitle, "S");
    QCOMPARE(post->seo.metaDescription, "D");
    const QString notes = post->notes.join('\n');
    for (const char* words : {"time zone “Mars/Base”", "no date", "categories are imported as tags"})
        QVERIFY2(notes.contains(words), qPrintable(notes));
}

void FrontMatterTest::coversAreFoundWhereOthersPutThem_data() {
    QTest::addColumn<QByteArray>("front");
    QTest::addColumn<QString>("cover");
    QTest::newRow("ours") << QByteArray("cover:\n  image: media/a.png\n  alt: A") << "media/a.png A";
    QTest::newRow("a text") << QByteArray("cover: a.png\ncover_alt: A") << "a.png A";
    QTest::newRow("Hugo's list") << QByteArray("images: [a.png, b.png]") << "a.png ";
    QTest::newRow("feature") << QByteArray("featured_image: /images/a.png") << "/images/a.png ";
    QTest::newRow("camels") << QByteArray("featureImage: a.png") << "a.png ";
    QTest::newRow("a map with src") << QByteArray("image: {src: a.png}") << "a.png ";
    QTest::newRow("none") << QByteArray("images: []") << " ";
}

void FrontMatterTest::coversAreFoundWhereOthersPutThem() {
    QFETCH(QByteArray, front);
    const auto post = read("---\ntitle: T\n" + front + "\n---\n");
    QVERIFY(post);
    QTEST(QString(post->cover + ' ' + post->coverAlt), "cover");
}

void FrontMatterTest::whatIsWrittenIsReadAgain_data() {
    QTest::addColumn<QString>("text");
    for (const char* text :
         {"plain",      "two words",   "colon: here", "- a dash",   "# no comment", "\"quotes\"",
          "it's",       "back\\slash", "true",        "No",         "null",         "~",
          "12",         "1e3",         "2020-01-31",  "*alias",     "&anchor",      "!tag",
          "%directive", "@at",         "`tick`",      "{map}",      "[list]",       "a, b",
          "key: [",     "tab\there",   "ünïcödé",     "日本語",     "🙂",           "trailing:",
          "?",          "---",         "a #comment",  "| literal",  "> folded",     "=",
          "<<",         "\u00a0",      "a\u2028b",    "\ufeffmark", "\u0085"})
        QTest::newRow(text) << QString::fromUtf8(text);
}

void FrontMatterTest::whatIsWrittenIsReadAgain() {
    QFETCH(QString, text);
    PostFile post{.name = "a.md",
                  .title = text,
                  .slug = "a",
                  .isSlugLocked = false,
                  .status = PostStatus::Scheduled,
                  .created = QDateTime({2020, 1, 1}, {1, 2, 3, 4}, QTimeZone::utc()),
                  .publishAt = QDateTime({2030, 1, 1}, {1, 2}, QTimeZone::utc()),
                  .timezone = "Asia/Tokyo",
                  .authors = {text, "B"},
                  .tags = {"A", text},
                  .excerpt = text + "\nand " + text,
                  .seo = {text, text, text, true},
                  .cover = "media/a.png",
                  .coverAlt = text,
                  .body = text};
    if (text.trimmed() != text) post.title = post.authors[0] = post.tags[1] = post.seo.canonicalUrl = "T";
    if (text.trimmed() != text) post.seo.metaTitle = post.seo.metaDescription = post.coverAlt = "T";
    const QByteArray bytes = cli::writePostFile(post);
    const auto again = read(bytes, "a.md");
    QVERIFY2(again, again ? "" : qPrintable(again.error().message + "\n" + bytes));
    QCOMPARE(again->title, post.title);
    QCOMPARE(again->slug, post.slug);
    QCOMPARE(again->isSlugLocked, false);
    QCOMPARE(again->status, post.status);
    QCOMPARE(again->created, post.created);
    QCOMPARE(again->publishAt, post.publishAt);
    QCOMPARE(again->timezone, post.timezone);
    QCOMPARE(again->authors, post.authors);
    QCOMPARE(again->tags, post.tags);
    QCOMPARE(again->excerpt, post.excerpt);
    QCOMPARE(again->seo, post.seo);
    QCOMPARE(again->cover, post.cover);
    QCOMPARE(again->coverAlt, post.coverAlt);
    QCOMPARE(again->body, post.body);
    QCOMPARE(again->leftOut, QStringList());
    QCOMPARE(cli::writePostFile(*again), bytes);
}

void FrontMatterTest::bodiesComeBackByteByByte_data() {
    QTest::addColumn<QString>("body");
    QTest::newRow("empty") << "";
    QTest::newRow("a line") << "a";
    QTest::newRow("a line end") << "\n";
    QTest::newRow("blank lines around") << "\n\na\n\n";
    QTest::newRow("three hyphens") << "---\na\n---\n";
    QTest::newRow("Windows' line ends") << "a\r\nb\r\n";
    QTest::newRow("blanks at the end") << "a  \n\tb ";
}

void FrontMatterTest::bodiesComeBackByteByByte() {
    QFETCH(QString, body);
    PostFile post;
    post.body = body;
    const auto again = read(cli::writePostFile(post));
    QVERIFY(again);
    QCOMPARE(again->body, body);
}

void FrontMatterTest::windowsFilesAreReadLikeOthers() {
    const auto post = read("\xef\xbb\xbf---\r\ntitle: T\r\ndraft: true\r\n---\r\n\r\nOne\r\nTwo\r\n");
    QVERIFY(post);
    QCOMPARE(post->title, "T");
    QCOMPARE(post->body, "One\nTwo");
}

void FrontMatterTest::editsComeBack() {
    const cli::EditsFile edits{.title = "New: title", .excerpt = "e", .body = "Text\n"};
    const auto again = cli::readEditsFile(cli::writeEditsFile(edits));
    QVERIFY(again);
    QCOMPARE(*again, edits);
    QVERIFY(!cli::readEditsFile("Text"));
}

void FrontMatterTest::notesAboutFilesComeBack() {
    const QByteArray bytes =
        cli::writeMediaNotes({{"b-1.png", "B: b.png", "", ""}, {"a-1.png", "A.png", "alt", "c"}});
    QVERIFY(bytes.startsWith("a-1.png:\n"));
    const auto again = cli::readMediaNotes(bytes);
    QVERIFY(again);
    QCOMPARE(again->size(), 2);
    QCOMPARE(again->at(0).caption, "c");
    QCOMPARE(again->at(1).name, "B: b.png");
    for (const char* name : {"../a.png", "/etc/passwd", "a\\\\b", ".hidden"})
        QVERIFY2(!cli::readMediaNotes('"' + QByteArray(name) + "\":\n  name: x\n"), name);
}

/// Nine levels of nine references each would be 400 million values.
void FrontMatterTest::aliasesCannotMultiply() {
    QByteArray bomb = "a: &a [x,x,x,x,x,x,x,x,x]\n";
    for (char level = 'b'; level <= 'j'; ++level)
        bomb += QByteArray(1, level) + ": &" + level + " [" +
                QByteArray("*").append(char(level - 1)).append(",").repeated(9).chopped(1) + "]\n";
    const auto yaml = cli::readYaml(bomb);
    QVERIFY(!yaml);
    QCOMPARE(yaml.error().line, 2);
}

void FrontMatterTest::namesAreSafeOnEveryFileSystem_data() {
    QTest::addColumn<QString>("slug");
    QTest::addColumn<QString>("name");
    QTest::newRow("plain") << "on-words" << "on-words.md";
    QTest::newRow("a device of Windows") << "con" << "con-.md";
    QTest::newRow("another") << "com1" << "com1-.md";
    QTest::newRow("leaves the folder") << "../../etc/passwd" << "post--7.md";
    QTest::newRow("capitals") << "On-Words" << "post--7.md";
    QTest::newRow("nothing") << "" << "post--7.md";
    QTest::newRow("with a line end") << "a\n" << "post--7.md";
    QTest::newRow("too long") << QString(300, 'a') << "post--7.md";
    QTest::newRow("as long as may be") << QString(191, 'a') << QString(191, 'a') + ".md";
}

void FrontMatterTest::namesAreSafeOnEveryFileSystem() {
    QFETCH(QString, slug);
    QTEST(cli::postFileName(slug, 7, ".md"), "name");
    const QString media = cli::mediaFileName(slug + ".P/N\\G", "bytes");
    QVERIFY2(!media.contains('/') && !media.contains('\\') && media == media.toLower() && media.size() < 100,
             qPrintable(media));
    QVERIFY(cli::mediaFileName("A.png", "1") != cli::mediaFileName("a.PNG", "2"));
}

void FrontMatterTest::linksAreFoundWhereTheyStand_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("changed");
    const auto row = [](const char* title, const char* text, const char* changed) {
        QTest::newRow(title) << text << changed;
    };
    row("a picture", "a ![x](a.png) b", "a ![x](NEW) b");
    row("with a title", "![x](a.png \"T\")", "![x](NEW \"T\")");
    row("in angle brackets", "[x](<a b.png>)", "[x](<NEW>)");
    row("a picture that is a link", "[![x](a.png)](b.png)", "[![x](NEW)](NEW)");
    row("a reference", "[x]: a.png \"T\"\n", "[x]: NEW \"T\"\n");
    row("HTML", "<img alt=\"x\" src=\"a.png\"><a href='b'>", "<img alt=\"x\" src=\"NEW\"><a href='NEW'>");
    row("plain text is left", "see a.png (a.png)", "see a.png (a.png)");
    row("an open bracket", "[x](a.png", "[x](NEW");
}

void FrontMatterTest::linksAreFoundWhereTheyStand() {
    QFETCH(QString, text);
    QTEST(cli::withLinks(text, [](const QString&) { return std::optional<QString>("NEW"); }), "changed");
    QCOMPARE(cli::withLinks(text, [](const QString&) { return std::optional<QString>(); }), text);
}

QTEST_GUILESS_MAIN(FrontMatterTest)
#include "front_matter_test.moc"
