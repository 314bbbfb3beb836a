#include "migrations/apply.h"
#include "pages/migrations/migrations_page.h"
#include "pages/migrations/places_dialog.h"
#include "postgres/session.h"
#include "support/database.h"
#include "widgets/state_view.h"
#include "widgets/style.h"

#include <QFile>
#include <QPushButton>
#include <QTableView>
#include <QTest>

using pages::Places;
using pages::PlacesModel;

/// Several databases side by side, each real.
class MigrationsPlacesTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { widgets::applyLook(*qApp, widgets::Scheme::Light); }
    void init();
    void saysWhoIsBehindByWhat();
    void remembersThePlaceWithoutItsPassword();
    void doesNotRememberAFolderGivenForOneTime();
    void saysWhichPlaceCannotBeReached();
    void forgetsAPlace();

private:
    QString settingsText() const;

    support::Server m_server;
    std::unique_ptr<support::Folder> m_folder;
    std::unique_ptr<core::Settings> m_settings;
};

void MigrationsPlacesTest::init() {
    m_folder = std::make_unique<support::Folder>();
    m_settings = std::make_unique<core::Settings>(m_folder->filePath("settings.ini"));
    m_folder->write("001_users.up.sql", "create table users (id int primary key);\n");
}

QString MigrationsPlacesTest::settingsText() const {
    QFile file(m_folder->filePath("settings.ini"));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

void MigrationsPlacesTest::saysWhoIsBehindByWhat() {
    support::Database staging(m_server), production(m_server);
    const auto applyAll = [&](support::Database& database) {
        QVERIFY(migrations::apply(*migrations::readDirectory(m_folder->path()), database.connection()));
    };
    applyAll(production);
    m_folder->write("002_posts.up.sql", "create table posts ();\n");
    applyAll(staging);
    Places places(*m_settings);
    places.remember({"production", m_folder->path(), production.profile().parameters()});
    places.remember({"staging", m_folder->path(), staging.profile().parameters()});

    pages::PlacesDialog dialog(places, nullptr);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.show();
    const QAbstractItemModel* model = dialog.findChild<QTableView*>("placesTableView")->model();
    QCOMPARE(model->rowCount(), 2);
    const auto cell = [&](int row, int column) { return model->index(row, column).data().toString(); };
    QTRY_COMPARE(cell(0, PlacesModel::Behind), "1 pending: posts");
    QTRY_COMPARE(cell(1, PlacesModel::Behind), "up to date");
    QCOMPARE(cell(0, PlacesModel::Site), "production");
    QCOMPARE(cell(0, PlacesModel::Current), "001");
    QCOMPARE(cell(1, PlacesModel::Current), "002");
    QCOMPARE(cell(1, PlacesModel::Tool), "golang-migrate");

    applyAll(production);
    QTest::keyClick(dialog.findChild<QTableView*>("placesTableView"), Qt::Key_F5);
    QTRY_COMPARE(cell(0, PlacesModel::Behind), "up to date");
}

void MigrationsPlacesTest::remembersThePlaceWithoutItsPassword() {
    support::Database database(m_server);
    postgres::Session session(database.profile().withPassword("not-to-be-kept"), postgres::Access::ReadOnly);
    pages::MigrationsPage page(&session, *m_settings, {.profile = "https://blog.example.org"});
    page.controller().open(m_folder->path());
    QTRY_COMPARE(page.findChild<widgets::StateView*>()->state(), widgets::StateView::State::Ready);
    const QList<pages::Place> all = Places(*m_settings).all();
    QCOMPARE(all.size(), 1);
    QCOMPARE(all.first().site, "https://blog.example.org");
    QCOMPARE(all.first().folder, m_folder->path());
    QCOMPARE(all.first().database.value("dbname"), database.name());
    m_settings = std::make_unique<core::Settings>(m_folder->filePath("other.ini"));
    QVERIFY(settingsText().contains(database.name()));
    QVERIFY(!settingsText().contains("not-to-be-kept"));
}

void MigrationsPlacesTest::doesNotRememberAFolderGivenForOneTime() {
    support::Database database(m_server);
    postgres::Session session(database.profile(), postgres::Access::ReadOnly);
    const pages::MigrationsPage page(&session, *m_settings, {.profile = "b", .folder = m_folder->path()});
    QTRY_COMPARE(page.findChild<widgets::StateView*>()->state(), widgets::StateView::State::Ready);
    QVERIFY(Places(*m_settings).all().isEmpty());
}

void MigrationsPlacesTest::saysWhichPlaceCannotBeReached() {
    Places places(*m_settings);
    places.remember({"gone",
                     m_folder->path(),
                     {{"host", m_folder->path()}, {"port", "5432"}, {"dbname", "blog"}, {"user", "blog"}}});
    pages::PlacesController controller(places);
    controller.read();
    QTRY_COMPARE(controller.statuses().first().state, pages::PlaceStatus::State::Failed);
    QVERIFY(!controller.statuses().first().error.message().isEmpty());
}

void MigrationsPlacesTest::forgetsAPlace() {
    Places places(*m_settings);
    places.remember({"gone", m_folder->filePath("nowhere"), {}});
    pages::PlacesDialog dialog(places, nullptr);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.show();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    auto* table = dialog.findChild<QTableView*>("placesTableView");
    table->selectRow(0);
    QTest::keyClick(table, Qt::Key_Delete);
    QCOMPARE(table->model()->rowCount(), 0);
    QVERIFY(places.all().isEmpty());
}

QTEST_MAIN(MigrationsPlacesTest)
#include "migrations_places_test.moc"
