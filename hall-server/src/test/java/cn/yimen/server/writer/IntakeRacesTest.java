package cn.yimen.server.writer;

import cn.yimen.server.writer.Intake.Handing;
import java.time.Duration;
import java.util.List;
import org.jetbrains.lincheck.datastructures.IntGen;
import org.jetbrains.lincheck.datastructures.ModelCheckingOptions;
import org.jetbrains.lincheck.datastructures.Operation;
import org.jetbrains.lincheck.datastructures.Param;
import org.junit.jupiter.api.Test;

/// Those who ask while the writer takes and stops, in every order that the model checker finds:
/// nobody is lost, taken twice or let in behind the last look.
@Param(name = "one", gen = IntGen.class, conf = "1:9")
public final class IntakeRacesTest {

    private static final int PLACES = 2;

    private final Intake<Integer> intake = new Intake<>(PLACES);

    @Operation(params = "one")
    public Handing hand(int one) {
        return intake.hand(one);
    }

    @Operation(nonParallelGroup = "writer")
    public List<Integer> take() throws InterruptedException {
        return intake.take(PLACES, Duration.ZERO);
    }

    @Operation(nonParallelGroup = "writer")
    public List<Integer> shut() {
        return intake.shut();
    }

    @Test
    void itBehavesAsIfOneCameAfterTheOther() {
        new ModelCheckingOptions()
                .iterations(10)
                .invocationsPerIteration(100)
                .threads(3)
                .actorsPerThread(2)
                .actorsBefore(1)
                .actorsAfter(1)
                .check(IntakeRacesTest.class);
    }
}
