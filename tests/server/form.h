#pragma once

#include "server/api.h"

/// A body of multipart/form-data, built part by part; or a broken one, built by hand.
class Form {
public:
    Form& text(const QByteArray& name, const QByteArray& value);
    Form& file(const QByteArray& bytes, const QByteArray& fileName = "picture.png",
               const QByteArray& type = "image/png");
    /// Whatever comes, as it is.
    Form& raw(const QByteArray& bytes);

    QByteArray body() const { return m_body + "--" + boundary + "--\r\n"; }
    QByteArray openBody() const { return m_body; }  ///< without the last boundary

    static constexpr auto boundary = "----form boundary:1";
    static QByteArray contentType() {
        return QByteArray("multipart/form-data; boundary=\"") + boundary + '"';
    }

private:
    QByteArray m_body;
};

/// POST /media.
Answer upload(const Colophond& server, const Caller& who, const Form& form, Headers headers = {});
