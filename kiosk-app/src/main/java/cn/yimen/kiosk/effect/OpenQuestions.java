package cn.yimen.kiosk.effect;

import cn.yimen.hall.config.HallConfig;
import cn.yimen.hall.domain.IdSource;
import cn.yimen.kiosk.flow.ProvinceQuestion;
import cn.yimen.kiosk.flow.World;
import cn.yimen.uplink.contract.write.Stamp;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/// The stamps of what this visit asked for and got no answer to: asked again, it is the same act.
/// Belongs to one thread.
final class OpenQuestions {

    private final Supplier<World> world;
    private final IdSource ids;
    private final Map<ProvinceQuestion, Stamp> open = new HashMap<>();

    OpenQuestions(Supplier<World> world, IdSource ids) {
        this.world = world;
        this.ids = ids;
    }

    /// The stamp of this question, made once.
    Stamp stamp(ProvinceQuestion question) {
        return open.computeIfAbsent(question, _ -> fresh());
    }

    /// The province has answered it.
    void answered(ProvinceQuestion question) {
        open.remove(question);
    }

    /// What this visit and those before it left open is nobody's any more.
    void left(long session) {
        open.keySet().removeIf(question -> question.session() <= session);
    }

    /// Of an act that is never asked for a second time.
    Stamp fresh() {
        var now = world.get();
        return new Stamp(
                ids.command().value().toString(),
                now.now(),
                now.config().map(HallConfig::id).map(id -> id.value()).orElse("-"),
                now.device().value(),
                Optional.empty(),
                false);
    }
}
