#include "server/form.h"

Form& Form::text(const QByteArray& name, const QByteArray& value) {
    return raw(QByteArray("--") + boundary + "\r\nContent-Disposition: form-data; name=\"" + name +
               "\"\r\n\r\n" + value + "\r\n");
}

Form& Form::file(const QByteArray& bytes, const QByteArray& fileName, const QByteArray& type) {
    return raw(QByteArray("--") + boundary +
               "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + fileName +
               "\"\r\nContent-Type: " + type + "\r\n\r\n" + bytes + "\r\n");
}

Form& Form::raw(const QByteArray& bytes) {
    m_body += bytes;
    return *this;
}

Answer upload(const Colophond& server, const Caller& who, const Form& form, Headers headers) {
    headers.emplaceBack("Content-Type", Form::contentType());
    if (!who.accessToken.isEmpty()) headers.emplaceBack("Authorization", "Bearer " + who.accessToken);
    return server.send("POST", "/media", form.body(), std::move(headers));
}
