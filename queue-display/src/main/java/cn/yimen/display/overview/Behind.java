package cn.yimen.display.overview;

import cn.yimen.display.overview.MapPicture.Doing;
import cn.yimen.display.overview.Overview.AlarmRow;
import cn.yimen.display.overview.Overview.Kind;
import cn.yimen.hall.watch.Fact;
import cn.yimen.hall.watch.FollowUpStage;
import cn.yimen.hall.watch.HallWatch.Rated;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// What lies behind the figures: how people rated, who works at the windows, which bad ratings are
/// not settled, and why the weightiest figures are what they are.
///
/// @param rated empty where it is not known now
/// @param posts by the layout's order; empty where they are not known now
/// @param cases the most urgent first; empty where they are not known now
/// @param stories the weightiest first
public record Behind(
        Optional<Rated> rated,
        Optional<List<Post>> posts,
        Optional<List<Case>> cases,
        List<Why> stories) {

    public Behind {
        posts = posts.map(List::copyOf);
        cases = cases.map(List::copyOf);
        stories = List.copyOf(stories);
    }

    public static Behind unknown() {
        return new Behind(Optional.empty(), Optional.empty(), Optional.empty(), List.of());
    }

    /// Somebody at a window.
    ///
    /// @param clerk 工号; a wall has no names
    /// @param since when they do that
    /// @param served at this window today, whoever sat there; empty while it is not counted
    public record Post(
            String window, String clerk, Doing doing, ZonedDateTime since, OptionalInt served) {}

    /// A bad rating (差评) that is not settled, without anything of a person: neither what was
    /// written nor who served.
    ///
    /// @param line 业务
    /// @param level 1 or 2
    /// @param tags words of the tags, for the bundle
    /// @param days since it was given
    /// @param workdaysLeft for its 整改; negative where it is over
    public record Case(
            String number,
            String line,
            int level,
            List<String> tags,
            FollowUpStage stage,
            int days,
            int workdaysLeft) {
        public Case {
            tags = List.copyOf(tags);
        }
    }

    /// The story of one figure.
    public record Why(About about, List<Fact> facts) {
        public Why {
            facts = List.copyOf(facts);
        }
    }

    /// Which figure a story is of.
    public sealed interface About {}

    public record OfAlarm(AlarmRow alarm) implements About {}

    public record OfTile(Kind kind) implements About {}
}
