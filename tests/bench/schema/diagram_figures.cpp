// Measures how long the thread of the layouts takes for a diagram of 250 tables with all their columns.

#include "schema/diagram/build.h"
#include "schema/diagram/layouter.h"
#include "schema/diagram_samples.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <algorithm>
#include <cstdio>

int main(int argc, char** argv) {
    const QCoreApplication application(argc, argv);
    const schema::diagram::Diagram diagram = schema::diagram::diagramOf(support::sampleSchema(250));
    schema::diagram::Layouter layouter;
    QList<double> times;
    for (int round = 0; round < 9; ++round) {
        QElapsedTimer timer;
        timer.start();
        auto future = layouter.layOut(diagram);
        future.waitForFinished();
        times << double(timer.nsecsElapsed()) / 1e6;
        if (const auto drawing = future.result(); !drawing || drawing->boxes.size() != 250) {
            std::fprintf(stderr, "no drawing\n");
            return 1;
        }
    }
    std::sort(times.begin(), times.end());
    std::printf("%.1f\n", times[times.size() / 2]);
    return 0;
}
