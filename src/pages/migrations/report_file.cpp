#include "pages/migrations/report_file.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QPromise>
#include <QSaveFile>
#include <QThread>
#include <qcoro/qcorofuture.h>

namespace pages {
namespace {

core::Result<void> writeReport(const migrations::PreviewReport& report, const QString& path) {
    const bool isJson = path.endsWith(QLatin1String(".json"), Qt::CaseInsensitive);
    const QByteArray content =
        isJson ? QJsonDocument(migrations::toJson(report)).toJson() : migrations::toMarkdown(report).toUtf8();
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(content) == content.size() && file.flush() &&
        file.commit())
        return {};
    return core::fail(
        core::ErrorKind::Invalid,
        QCoreApplication::translate("pages::ReportFile",
                                    "The report could not be written to %1. Choose another folder.")
            .arg(path),
        file.errorString());
}

}  // namespace

QCoro::Task<core::Result<void>> saveReport(migrations::PreviewReport report, QString path) {
    auto promise = std::make_shared<QPromise<core::Result<void>>>();
    QFuture<core::Result<void>> future = promise->future();
    promise->start();
    QThread* thread = QThread::create([promise, report, path] {
        promise->addResult(writeReport(report, path));
        promise->finish();
    });
    QObject::connect(thread, &QThread::finished, thread, &QObject::deleteLater);
    thread->start();
    co_return co_await future;
}

}  // namespace pages
