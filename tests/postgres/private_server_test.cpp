#include "postgres/private_server.h"

#include <QTest>

class PrivateServerTest : public QObject {
    Q_OBJECT
};

QTEST_GUILESS_MAIN(PrivateServerTest)
#include "private_server_test.moc"
