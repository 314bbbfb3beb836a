#include "server/operations.h"

#include "server/form.h"

#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace {

/// Bodies with the fields that have to be there.
const QHash<QByteArray, QByteArray> bodies{
    {"PATCH /users/{id}/role", R"({"role":"editor"})"},
    {"POST /media", Form().file("<svg xmlns=\"http://www.w3.org/2000/svg\"/>", "a.svg").body()},
    {"POST /posts/bulk", R"({"action":"publish","items":[{"id":999999999,"version":1}]})"},
    {"POST /posts/{id}/schedule", R"({"publish_at":"2099-01-01T00:00:00Z"})"},
    {"POST /auth/login", R"({"email":"a@example.org","password":"x"})"},
    {"POST /auth/invite", R"({"invite":"x","password":"correct horse battery"})"},
    {"POST /auth/password", R"({"link":"x","password":"correct horse battery"})"},
    {"POST /auth/logout", R"({"refresh_token":"x"})"},
    {"POST /auth/refresh", R"({"refresh_token":"x"})"},
    {"POST /auth/token", R"({"code":"x","code_verifier":"x","redirect_uri":"http://127.0.0.1:1/callback"})"},
    {"POST /tags", R"({"name":"Tag 999999999"})"},
    {"POST /tags/{id}/merge", R"({"into":999999999})"},
    {"PUT /posts/{id}/presence", R"({"mode":"viewing"})"},
    {"POST /invites", R"({"email":"guest@example.org","role":"author"})"},
};
/// Parameters that have to be there.
const QHash<QByteArray, QByteArray> queries{
    {"GET /auth", "?provider=silent"},
    {"GET /auth/password", "?link=x"},
    {"GET /search", "?q=word"},
    {"GET /slugs/check", "?title=word"},
    {"GET /users/{id}/role-preview", "?role=editor"},
};

}  // namespace

QByteArray Operation::target() const {
    QString out = path;
    out.replace("{n}", "1").replace("{slug}", "no-such-post").replace("{provider}", "silent");
    for (const auto& [folder, kind] : {std::pair{"/posts/", "{draft}"},
                                       {"/users/", "{user}"},
                                       {"/tags/", "{tag}"},
                                       {"/media/", "{media}"},
                                       {"/invites/", "{invite}"},
                                       {"/me/sessions/", "{session}"}})
        if (out.startsWith(folder)) out.replace("{id}", kind);
    return out.toLatin1() + queries.value(name());
}

QByteArray Operation::body() const {
    return bodies.value(name(), takesJson() ? "{}" : "");
}

QByteArray Operation::bodyType() const {
    return bodyTypes.contains("multipart/form-data") ? Form::contentType() : QByteArray("application/json");
}

QHash<QString, QString> silentProvider() {
    return {{"OIDC_SILENT_ISSUER", "http://127.0.0.1:1"},
            {"OIDC_SILENT_CLIENT_ID", "blog"},
            {"OIDC_SILENT_CLIENT_SECRET", "secret"}};
}

Headers headersFor(const Operation& operation) {
    Headers out;
    if (operation.headers.contains("If-Match")) out.emplaceBack("If-Match", "*");
    if (!operation.body().isEmpty()) out.emplaceBack("Content-Type", operation.bodyType());
    return out;
}

QList<Operation> describedOperations() {
    // Made from the YAML by contract/to_json.py when the tests are built.
    QFile file(QStringLiteral(COLOPHON_OPERATIONS));
    if (!file.open(QIODevice::ReadOnly)) qFatal("there is no %s", qUtf8Printable(file.fileName()));
    QList<Operation> out;
    for (const QJsonValue& one : QJsonDocument::fromJson(file.readAll()).array()) {
        Operation& operation = out.emplaceBack();
        operation.method = one["method"].toString().toLatin1();
        operation.path = one["path"].toString();
        for (const QJsonValue& parameter : one["parameters"].toArray())
            if (parameter["in"] != "path")
                (parameter["in"] == "header" ? operation.headers : operation.query)
                    .append(parameter["name"].toString());
        for (const QJsonValue& type : one["body"].toArray())
            operation.bodyTypes.append(type.toString());
        for (const QJsonValue& status : one["statuses"].toArray())
            operation.statuses.append(status.toInt());
    }
    return out;
}
