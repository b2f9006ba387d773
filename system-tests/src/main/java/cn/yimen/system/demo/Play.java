package cn.yimen.system.demo;

import cn.yimen.system.hall.HallPlan;
import cn.yimen.system.hall.Panels;
import cn.yimen.system.hall.WholeHall;
import cn.yimen.system.process.Checkout;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.Locale;

/// What can be played in a hall of its own, each ending with the books.
public enum Play {
    ONE_CITIZEN,
    PAPER_TROUBLE,
    SERVER_TROUBLE,
    /// All of it, one after the other, in one hall.
    WHOLE_STORY;

    public String title() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// Puts up a hall, plays, and leaves the evidence in the folder, which is emptied first.
    ///
    /// @param withTablet whether a guide walks with a tablet
    /// @throws StepFailed where a step does not come out as it must
    public void in(Checkout checkout, Path folder, boolean withTablet) throws Exception {
        empty(folder);
        var cache = checkout.root().resolve("target").resolve("cache");
        var timeline = new Timeline(InstantSource.system(), System.out);
        var panels = Panels.Own.start(withTablet);
        var plan = HallPlan.quiet(folder.resolve("hall"), panels, cache);
        try (panels;
                var hall = WholeHall.start(checkout, plan)) {
            var stage = Stage.of(hall, panels, new Evidence(folder), timeline);
            play(stage);
            new Books(stage).agree();
            if (panels.tabletScreen().isPresent()) {
                stage.evidence().photograph(panels.tabletScreen().get(), "tablet");
            }
            stage.evidence().keepVoice(plan.folder().resolve("voice"));
        } finally {
            timeline.save(folder.resolve("timeline.txt"));
        }
    }

    private void play(Stage stage) throws StepFailed {
        switch (this) {
            case ONE_CITIZEN -> {
                new OneCitizen(stage).play();
                new AtTheWindow(stage).play();
            }
            case PAPER_TROUBLE -> new PaperTrouble(stage).play();
            case SERVER_TROUBLE -> {
                stage.timeline().step("window 3 opens", stage.clerk()::opensWindow);
                new ServerTrouble(stage).play();
            }
            case WHOLE_STORY -> {
                new OneCitizen(stage).play();
                new AtTheWindow(stage).play();
                new PaperTrouble(stage).play();
                new ServerTrouble(stage).play();
            }
        }
    }

    static Path empty(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (var old = Files.walk(folder)) {
                for (var file : old.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
        return Files.createDirectories(folder);
    }
}
