#include "server/http/api_error.h"
#include "server/http/byte_range.h"
#include "server/http/multipart.h"
#include "server/media/files.h"
#include "server/media/kind.h"
#include "server/media/metadata.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sodium.h>

#include <algorithm>
#include <utime.h>

using namespace server;

namespace {

QByteArray picture(const QString& name) {
    QFile file(QStringLiteral(COLOPHON_SOURCE_DIR "/tests/server/data/") + name);
    if (!file.open(QIODevice::ReadOnly)) qFatal("%s is missing", qUtf8Printable(name));
    return file.readAll();
}

std::string_view view(const QByteArray& bytes) {
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

QByteArray bigEndian(qsizetype number, int width = 4) {
    QByteArray out;
    for (int shift = 8 * (width - 1); shift >= 0; shift -= 8)
        out += static_cast<char>(number >> shift & 0xff);
    return out;
}

QByteArray littleEndian(qsizetype number) {
    QByteArray out = bigEndian(number);
    std::ranges::reverse(out);
    return out;
}

/// A chunk of a PNG with its checksum (annex D of the specification).
QByteArray pngChunk(const QByteArray& type, const QByteArray& content) {
    quint32 sum = ~0u;
    const QByteArray summed = type + content;
    for (const char one : summed) {
        sum ^= static_cast<unsigned char>(one);
        for (int bit = 0; bit < 8; ++bit)
            sum = (sum & 1) != 0 ? 0xedb88320u ^ sum >> 1 : sum >> 1;
    }
    return bigEndian(content.size()) + type + content + bigEndian(~sum);
}

QByteArray isoBox(const QByteArray& type, const QByteArray& content) {
    return bigEndian(content.size() + 8) + type + content;
}

/// The boxes of an AVIF whose Exif item lies in the file and whose XMP item in the box of items; what stands
/// for the picture itself is no picture.
QByteArray avifWith(const QByteArray& exif, const QByteArray& xmp) {
    const QByteArray full(4, '\0'), pixels = "pixels", nothing("\0", 1);
    const auto item = [](int id, const QByteArray& type) -> QByteArray {
        return isoBox("infe", QByteArray::fromHex("02000000") + bigEndian(id, 2) + bigEndian(0, 2) + type);
    };
    const auto metaAt = [&](qsizetype data) -> QByteArray {
        const auto place = [](int id, int method, qsizetype offset, qsizetype length) -> QByteArray {
            return bigEndian(id, 2) + bigEndian(method, 2) + bigEndian(0, 2) + bigEndian(1, 2) +
                   bigEndian(offset) + bigEndian(length);
        };
        const QByteArray places = QByteArray::fromHex("01000000 4400") + bigEndian(3, 2) +
                                  place(1, 0, data, pixels.size()) +
                                  place(2, 0, data + pixels.size(), exif.size()) + place(3, 1, 0, xmp.size());
        const QByteArray items = full + bigEndian(3, 2) + item(1, "av01" + nothing) +
                                 item(2, "Exif" + nothing) +
                                 item(3, "mime" + nothing + "application/rdf+xml" + nothing);
        const QByteArray properties =
            isoBox("ipco", isoBox("ispe", full + bigEndian(5) + bigEndian(3))) +
            isoBox("ipma", full + bigEndian(1) + bigEndian(1, 2) + bigEndian(1, 1) + bigEndian(1, 1));
        return isoBox("meta", full + isoBox("pitm", full + bigEndian(1, 2)) + isoBox("iinf", items) +
                                  isoBox("iloc", places) + isoBox("idat", xmp) + isoBox("iprp", properties));
    };
    const QByteArray begin = isoBox("ftyp", "avif" + bigEndian(0) + "avif");
    const QByteArray meta = metaAt(begin.size() + metaAt(0).size() + 8);
    return begin + meta + isoBox("mdat", pixels + exif);
}

/// What a form holds, one line a part, as it is read in pieces of `step` bytes.
QByteArray reading(const QByteArray& body, qsizetype step) {
    Multipart form("b--o");
    QByteArray out;
    for (qsizetype at = 0; at < body.size(); at += step) {
        const QByteArray piece = body.mid(at, step);
        form.feed(view(piece));
        for (Multipart::Event event = form.next(); event != Multipart::Event::NeedsMore;
             event = form.next()) {
            switch (event) {
                case Multipart::Event::PartBegan:
                    out += form.part().name + "|" + form.part().fileName.value_or("-") + "|";
                    break;
                case Multipart::Event::Data:
                    out.append(form.data().data(), static_cast<qsizetype>(form.data().size()));
                    break;
                case Multipart::Event::PartEnded:
                    out += "\n";
                    break;
                case Multipart::Event::Ended:
                    out += "end";
                    break;
                default:
                    return out + "malformed";
            }
        }
    }
    return out;
}

QByteArray part(const QByteArray& disposition, const QByteArray& body) {
    return "--b--o\r\nContent-Disposition: form-data; " + disposition + "\r\n\r\n" + body + "\r\n";
}

Request ranged(const std::string& range, const std::string& ifRange = {}) {
    Request out;
    out.headers.set(beast::http::field::range, range);
    if (!ifRange.empty()) out.headers.set(beast::http::field::if_range, ifRange);
    return out;
}

}  // namespace

class UploadTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(sodium_init() >= 0); }

    void boundariesAreReadAsTheyAreWritten_data() {
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<QByteArray>("boundary");
        QTest::newRow("plain") << QByteArray("multipart/form-data; boundary=abc") << QByteArray("abc");
        QTest::newRow("quoted") << QByteArray("Multipart/Form-Data;charset=utf-8; Boundary=\"a b:c\"")
                                << QByteArray("a b:c");
        QTest::newRow("none") << QByteArray("multipart/form-data") << QByteArray();
        QTest::newRow("empty") << QByteArray("multipart/form-data; boundary=") << QByteArray();
        QTest::newRow("open quote") << QByteArray("multipart/form-data; boundary=\"abc") << QByteArray();
        QTest::newRow("too long") << "multipart/form-data; boundary=" + QByteArray(71, 'x') << QByteArray();
        QTest::newRow("line break") << QByteArray("multipart/form-data; boundary=\"a\r\nb\"") << QByteArray();
        QTest::newRow("other type") << QByteArray("multipart/mixed; boundary=abc") << QByteArray();
        QTest::newRow("in another's value")
            << QByteArray("multipart/form-data; x=\"; boundary=abc\"") << QByteArray();
    }
    void boundariesAreReadAsTheyAreWritten() {
        QFETCH(QByteArray, type);
        const auto found = Multipart::boundaryOf(view(type));
        QTEST(found ? QByteArray::fromStdString(*found) : QByteArray(), "boundary");
    }

    void formsAreReadWhereverTheyAreCut_data() {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("reading");
        const QByteArray end = "--b--o--\r\n";
        QTest::newRow("two parts") << part("name=\"alt\"", "text") +
                                          part("name=file; filename=\"a.png\"", "1\r\n--b--2") + end
                                   << QByteArray("alt|-|text\nfile|a.png|1\r\n--b--2\nend");
        QTest::newRow("empty part") << part("name=\"file\"; filename=\"\"", "") + end
                                    << QByteArray("file||\nend");
        QTest::newRow("preamble and epilogue")
            << "ignored\r\n" + part("name=a", "x") + end + "ignored\r\n--b--o\r\n"
            << QByteArray("a|-|x\nend");
        QTest::newRow("blanks behind the boundary")
            << QByteArray("--b--o \t\r\nX: y\r\ncontent-disposition: form-data; name=a\r\n\r\nx\r\n--b--o--")
            << QByteArray("a|-|x\nend");
        QTest::newRow("quotes as browsers write them")
            << part("name=\"a\"; filename=\"b%22c\\d.png\"", "") + end << QByteArray("a|b%22c\\d.png|\nend");
        QTest::newRow("no parts") << end << QByteArray("end");
        QTest::newRow("not closed") << part("name=a", "x") << QByteArray("a|-|x");
        QTest::newRow("no name") << part("filename=\"a\"", "x") + end << QByteArray("malformed");
        QTest::newRow("no header") << QByteArray("--b--o\r\n\r\nx\r\n--b--o--") << QByteArray("malformed");
        QTest::newRow("words behind the boundary") << QByteArray("--b--o x\r\n") << QByteArray("malformed");
        QTest::newRow("bare line feed") << QByteArray("--b--o\nContent") << QByteArray("malformed");
        QTest::newRow("long header") << part("name=" + QByteArray(5000, 'x'), "") << QByteArray("malformed");
        QByteArray many;
        QByteArray read;
        for (int i = 0; i < 10'000; ++i)
            many += part("name=a", "");
        for (int i = 0; i < 20; ++i)
            read += "a|-|\n";
        QTest::newRow("ten thousand parts") << many << read + "malformed";
    }
    void formsAreReadWhereverTheyAreCut() {
        QFETCH(QByteArray, body);
        QFETCH(QByteArray, reading);
        for (const qsizetype step : {1, 2, 3, 5, 7, 64, 100'000}) {
            // What comes before a part's end is known is not promised, so an open form is compared without
            // it.
            const QByteArray got = ::reading(body, step);
            QVERIFY2(got == reading || (!reading.contains("end") && !reading.endsWith("malformed") &&
                                        reading.startsWith(got)),
                     got.right(200).constData());
        }
    }

    void fileNamesKeepNothingDangerous_data() {
        QTest::addColumn<QByteArray>("written");
        QTest::addColumn<QByteArray>("kept");
        QTest::newRow("plain") << QByteArray("Größe 1.png") << QByteArray("Größe 1.png");
        QTest::newRow("up") << QByteArray("../../etc/passwd") << QByteArray("passwd");
        QTest::newRow("windows") << QByteArray("C:\\photos\\a.png") << QByteArray("a.png");
        QTest::newRow("dots") << QByteArray("a/..") << QByteArray("file");
        QTest::newRow("empty") << QByteArray() << QByteArray("file");
        QTest::newRow("header") << QByteArray("a\r\nSet-Cookie: x.png") << QByteArray("aSet-Cookie: x.png");
        QTest::newRow("nul") << QByteArray("a\0b", 3) << QByteArray("file");
        QTest::newRow("not utf-8") << QByteArray("\xff\xfe.png") << QByteArray("file");
        QTest::newRow("long") << QByteArray("ä").repeated(300) << QByteArray("ä").repeated(191);
    }
    void fileNamesKeepNothingDangerous() {
        QFETCH(QByteArray, written);
        QTEST(QByteArray::fromStdString(plainFileName(view(written))), "kept");
    }

    void aPictureLosesWhatItSaysAboutItsPlace_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("clean");
        const QByteArray place = "48.8584N 2.2945E";
        // Exif data: orientation 6 and a pointer to a table of the position, which is made up.
        const QByteArray turned =
            QByteArray::fromHex(
                "4d4d002a00000008 0002 0112000300000001 00060000 882500040000000100000026 "
                "00000000") +
            place;
        const QByteArray upright =
            QByteArray(turned).replace(QByteArray::fromHex("00060000"), QByteArray::fromHex("00010000"));
        const QByteArray onlyTurned =
            QByteArray::fromHex("4d4d002a00000008 0001 0112000300000001 00060000 00000000");

        const QByteArray png = picture("picture.png");
        const auto pngWith = [&](const QByteArray& chunks) -> QByteArray {
            return png.first(33) + chunks + png.mid(33);
        };
        const QByteArray texts = pngChunk("tEXt", QByteArray("Comment\0", 8) + place) +
                                 pngChunk("iTXt", QByteArray("XML:com.adobe.xmp\0\0\0\0\0", 22) + place);
        QTest::newRow("png") << pngWith(texts + pngChunk("eXIf", upright)) << png;
        QTest::newRow("png, turned") << pngWith(texts + pngChunk("eXIf", turned))
                                     << pngWith(pngChunk("eXIf", onlyTurned));
        QTest::newRow("png, with something behind it") << png + place << png;

        const QByteArray webp = picture("picture-alpha.webp");
        const auto webpChunk = [](const QByteArray& type, const QByteArray& content) -> QByteArray {
            return type + littleEndian(content.size()) + content + QByteArray(content.size() % 2, '\0');
        };
        const auto webpWith = [&](char flags, const QByteArray& chunks) -> QByteArray {
            QByteArray body = webp.mid(8) + chunks;
            body[12] = static_cast<char>(body[12] | flags);
            return "RIFF" + littleEndian(body.size()) + body;
        };
        QCOMPARE(webp.mid(12, 4), "VP8X");
        const QByteArray xmp = webpChunk("XMP ", "<x>" + place + "</x>");
        QTest::newRow("webp") << webpWith(0x0c, webpChunk("EXIF", upright) + xmp) << webp;
        QTest::newRow("webp, turned") << webpWith(0x0c, webpChunk("EXIF", turned) + xmp)
                                      << webpWith(0x08, webpChunk("EXIF", onlyTurned));
        QTest::newRow("webp, as in a jpeg")
            << webpWith(0x0c, webpChunk("EXIF", QByteArray("Exif\0\0", 6) + turned))
            << webpWith(0x08, webpChunk("EXIF", onlyTurned));

        QTest::newRow("avif") << avifWith(place, place)
                              << avifWith(QByteArray(place.size(), '\0'), QByteArray(place.size(), ' '));
    }
    void aPictureLosesWhatItSaysAboutItsPlace() {
        QFETCH(QByteArray, bytes);
        QFETCH(QByteArray, clean);
        const auto kind = server::kindOf(view(bytes));
        QVERIFY(kind);
        QVERIFY(bytes.contains("48.8584N"));
        const auto made = server::withoutMetadata(kind->type, view(bytes));
        QVERIFY(made);
        const QByteArray out = QByteArray::fromStdString(*made);
        QVERIFY(!out.contains("48.8584N"));
        QCOMPARE(out.toHex(), clean.toHex());
        QVERIFY(!server::withoutMetadata(kind->type, view(out)));  // nothing is left to take away
    }

    void aPictureWithoutMetadataStaysAsItIs() {
        for (const char* name :
             {"picture.png", "picture.jpg", "picture.webp", "picture-alpha.webp", "picture-lossless.webp",
              "picture.avif", "picture-turned.avif", "picture.gif"}) {
            const QByteArray bytes = picture(name);
            const auto kind = server::kindOf(view(bytes));
            QVERIFY2(kind && !server::withoutMetadata(kind->type, view(bytes)), name);
        }
    }

    void aCutPictureIsReadToItsEndOnly() {
        const QByteArray place = "48.8584N 2.2945E";
        const QList<QByteArray> whole{picture("picture.png"), picture("picture-alpha.webp"),
                                      avifWith(place, place), picture("picture.jpg")};
        for (const char* type : {"image/png", "image/webp", "image/avif", "image/jpeg"})
            for (const QByteArray& bytes : whole)
                for (qsizetype length = 0; length < bytes.size(); ++length) {
                    const auto made = server::withoutMetadata(type, view(bytes.first(length)));
                    QVERIFY(!made || qsizetype(made->size()) <= length);
                }
    }

    void aFileIsWhatItsBytesSay_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("kind");
        for (const char* name : {"png", "gif", "webp", "avif"})
            QTest::newRow(name) << picture(QString("picture.") + name) << QString("image/%1 5x3").arg(name);
        const QByteArray jpeg = picture("picture.jpg");
        QTest::newRow("jpeg") << jpeg << "image/jpeg 5x3";
        QTest::newRow("webp, lossless") << picture("picture-lossless.webp") << "image/webp 5x3";
        QTest::newRow("webp, alpha") << picture("picture-alpha.webp") << "image/webp 5x3";
        // An Exif segment that says the camera was turned by a quarter (orientation 6).
        const QByteArray exif = QByteArray::fromHex(
            "ffe10022457869660000 4d4d002a00000008 0001 0112000300000001 "
            "00060000 00000000");
        QTest::newRow("jpeg, turned") << jpeg.first(2) + exif + jpeg.mid(2) << "image/jpeg 3x5";
        QTest::newRow("jpeg, cut") << jpeg.first(20) << "";
        QTest::newRow("png, cut") << picture("picture.png").first(18) << "";
        QTest::newRow("gif without sides") << QByteArray("GIF89a\0\0\0\0", 10) << "";
        const auto svg = [](const QByteArray& root) -> QByteArray {
            return "<?xml version=\"1.0\"?><!-- x --><svg xmlns=\"http://www.w3.org/2000/svg\" " + root +
                   "><g/></svg>";
        };
        QTest::newRow("svg") << svg("width=\"10\" height=\"20px\"") << "image/svg+xml 10x20";
        QTest::newRow("svg in inches") << svg("width=\"1in\" height=\"72pt\"") << "image/svg+xml 96x96";
        QTest::newRow("svg by its box")
            << svg("width=\"100%\" viewBox=\"0 0 30 40\"") << "image/svg+xml 30x40";
        QTest::newRow("svg of any size") << svg("") << "image/svg+xml";
        QTest::newRow("svg of infinite size") << svg("width=\"inf\" height=\"1e999\"") << "image/svg+xml";
        QTest::newRow("html") << QByteArray("<html xmlns=\"http://www.w3.org/1999/xhtml\"><svg/></html>")
                              << "";
        QTest::newRow("svg without its namespace") << QByteArray("<svg width=\"1\" height=\"1\"/>") << "";
        QByteArray laughs = "<!DOCTYPE svg [<!ENTITY a \"ha\">";
        for (char one = 'b'; one < 'z'; ++one)
            laughs += QByteArray("<!ENTITY ") + one + " \"" +
                      QByteArray("&").append(char(one - 1)).append(";").repeated(10) + "\">";
        QTest::newRow("svg of a billion laughs")
            << laughs + "]><svg xmlns=\"http://www.w3.org/2000/svg\" width=\"&y;\"/>" << "";
        QTest::newRow("pdf") << QByteArray("%PDF-1.7\n") << "application/pdf";
        QTest::newRow("mp4") << QByteArray(
                                    "\0\0\0\x14"
                                    "ftypisom\0\0\0\0mp41",
                                    20)
                             << "video/mp4";
        QTest::newRow("avif without sides") << QByteArray(
                                                   "\0\0\0\x14"
                                                   "ftypavif\0\0\0\0mif1",
                                                   20)
                                            << "";
        const QByteArray turned = picture("picture-turned.avif");
        QTest::newRow("avif, turned") << turned << "image/avif 3x5";
        const auto changed = [&turned](const QByteArray& from, const QByteArray& to) {
            return QByteArray(turned).replace(from, to);
        };
        QTest::newRow("avif, upside down")
            << changed(QByteArray("irot\1", 5), QByteArray("irot\2", 5)) << "image/avif 5x3";
        QTest::newRow("avif, mirrored") << changed("irot", "imir") << "image/avif 5x3";
        QTest::newRow("avif that shows no picture of its own")
            << changed(QByteArray("pitm\0\0\0\0\0\1", 10), QByteArray("pitm\0\0\0\0\0\7", 10)) << "";
        QTest::newRow("heic") << QByteArray(
                                     "\0\0\0\x14"
                                     "ftypheic\0\0\0\0mif1",
                                     20)
                              << "";
        QTest::newRow("script behind a picture")
            << picture("picture.gif") + "<script>alert(1)</script>" << "image/gif 5x3";
        QTest::newRow("picture behind a script") << "<script>" + picture("picture.gif") << "";
        QTest::newRow("text") << QByteArray("hello") << "";
        QTest::newRow("program") << QByteArray(
                                        "\x7f"
                                        "ELF\2\1\1")
                                 << "";
        QTest::newRow("zip") << QByteArray("PK\3\4") << "";
        QTest::newRow("empty") << QByteArray() << "";
    }
    void aFileIsWhatItsBytesSay() {
        QFETCH(QByteArray, bytes);
        const auto found = kindOf(view(bytes));
        QString said;
        if (found) said = QString::fromStdString(std::string(found->type));
        if (found && found->width) said += QString(" %1x%2").arg(*found->width).arg(*found->height);
        QTEST(said, "kind");
    }

    void rangesAreReadAsRfc9110HasThem_data() {
        QTest::addColumn<QByteArray>("range");
        QTest::addColumn<QByteArray>("given");
        QTest::newRow("none") << QByteArray() << QByteArray("all");
        QTest::newRow("first") << QByteArray("bytes=0-0") << QByteArray("0+1");
        QTest::newRow("middle") << QByteArray("Bytes=2-5") << QByteArray("2+4");
        QTest::newRow("open") << QByteArray("bytes=7-") << QByteArray("7+3");
        QTest::newRow("beyond the end") << QByteArray("bytes=8-99999999999999999999") << QByteArray("8+2");
        QTest::newRow("last") << QByteArray("bytes=-3") << QByteArray("7+3");
        QTest::newRow("more than all") << QByteArray("bytes=-30") << QByteArray("0+10");
        QTest::newRow("behind the end") << QByteArray("bytes=10-") << QByteArray("416");
        QTest::newRow("far behind the end") << QByteArray("bytes=99999999999999999999-") << QByteArray("416");
        QTest::newRow("last nothing") << QByteArray("bytes=-0") << QByteArray("416");
        for (const char* odd : {"bytes=5-2", "bytes=", "bytes=-", "bytes=a-b", "bytes=1", "bytes=0-1,3-4",
                                "bytes= 0-1", "bytes=0x1-2", "bytes=--1", "bits=0-1", "bytes=+1-2"})
            QTest::newRow(odd) << QByteArray(odd) << QByteArray("all");
    }
    void rangesAreReadAsRfc9110HasThem() {
        QFETCH(QByteArray, range);
        QByteArray given = "all";
        try {
            if (const auto found = wantedRange(ranged(range.toStdString()), "\"tag\"", 10))
                given = QByteArray::number(qint64(found->first)) + "+" +
                        QByteArray::number(qint64(found->length));
        } catch (const ApiError& refused) {
            given = QByteArray::number(refused.status());
            QCOMPARE(refused.headers().at(0).second, std::string("bytes */10"));
        }
        QTEST(given, "given");
    }

    void aRangeIsGivenOnlyOfTheSameFile() {
        QVERIFY(wantedRange(ranged("bytes=0-1", "\"tag\""), "\"tag\"", 10));
        QVERIFY(!wantedRange(ranged("bytes=0-1", "\"other\""), "\"tag\"", 10));
        QVERIFY(!wantedRange(ranged("bytes=0-1", "W/\"tag\""), "\"tag\"", 10));
        QVERIFY(!wantedRange(ranged("bytes=0-1", "Sun, 22 Nov 2026 00:00:00 GMT"), "\"tag\"", 10));
        Request head = ranged("bytes=0-1");
        head.method = beast::http::verb::head;
        QVERIFY(!wantedRange(head, "\"tag\"", 10));
    }

    void aFileThatIsNotKeptIsGone() {
        const QTemporaryDir folder;
        {
            TemporaryFile file(folder.path().toStdString());
            QCOMPARE(file.append("some bytes"), 0);
            QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1);
        }
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 0);
    }

    void aKeptFileIsCalledByItsHash() {
        const QTemporaryDir folder;
        TemporaryFile file(folder.path().toStdString());
        QCOMPARE(file.append("ab"), 0);
        QCOMPARE(file.append("c"), 0);
        QCOMPARE(file.finish(), 0);
        QCOMPARE(file.bytes(), std::string_view("abc"));
        QCOMPARE(file.keep(), 0);
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files),
                 QStringList("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
        const auto stored = openStored(folder.path().toStdString(), file.hash());
        QVERIFY(stored);
        QCOMPARE(stored->size, 3U);
        QVERIFY(!openStored(folder.path().toStdString(), std::string(32, 'x')));
    }

    void aFolderThatCannotBeWrittenIsSaid() {
        TemporaryFile file("/proc/nowhere");
        QVERIFY(file.append("x") != 0);
    }

    void sweepingTouchesOnlyWhatIsOldAndOurs() {
        const QTemporaryDir folder;
        const auto path = [&folder](const QString& name) { return folder.filePath(name); };
        const auto make = [&path](const QString& name, bool isOld) {
            QFile file(path(name));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.close();
            const utimbuf old{.actime = 1, .modtime = 1};
            if (isOld) QCOMPARE(::utime(path(name).toLocal8Bit().constData(), &old), 0);
        };
        const QString oldHash(64, 'a');
        const QString newHash(64, 'b');
        const QString oldPart = QString(32, '0') + ".part";
        const QString newPart = QString(32, '1') + ".part";
        make(oldHash, true);
        make(newHash, false);
        make(oldPart, true);
        make(newPart, false);
        make("notes.part", true);
        make(QString(64, 'A'), true);
        removeAbandoned(folder.path().toStdString(), std::chrono::hours(1));
        QVERIFY(!QFile::exists(path(oldPart)));
        for (const QString& name : {oldHash, newHash, newPart, QString("notes.part"), QString(64, 'A')})
            QVERIFY2(QFile::exists(path(name)), qUtf8Printable(name));
        removeStored(folder.path().toStdString(), std::string(32, '\xbb'), std::chrono::hours(1));
        removeStored(folder.path().toStdString(), std::string(32, '\xaa'), std::chrono::hours(1));
        QVERIFY(QFile::exists(path(newHash)));
        QVERIFY(!QFile::exists(path(oldHash)));
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 4);
    }
};

QTEST_GUILESS_MAIN(UploadTest)
#include "upload_test.moc"
