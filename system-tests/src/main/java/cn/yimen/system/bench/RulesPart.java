package cn.yimen.system.bench;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/// Runs [RulesBench] in a virtual machine of its own.
final class RulesPart {

    private static final String PART = "rules";

    private RulesPart() {}

    static void run(Ground ground, Report report) throws Exception {
        var options =
                new OptionsBuilder()
                        .include(RulesBench.class.getName())
                        .mode(Mode.Throughput)
                        .timeUnit(TimeUnit.SECONDS)
                        .forks(1)
                        .warmupIterations(3)
                        .warmupTime(TimeValue.seconds(1))
                        .measurementIterations(4)
                        .measurementTime(TimeValue.seconds(1))
                        .jvmArgsAppend("--sun-misc-unsafe-memory-access=allow")
                        .verbosity(VerboseMode.SILENT)
                        .build();
        for (var result : new Runner(options).run()) {
            var score = result.getPrimaryResult();
            report.add(
                    Finding.of(
                            PART,
                            score.getLabel() + ", 3,000 waiting",
                            score.getScore(),
                            "/s",
                            Budget.none()));
        }
    }
}
