package cn.yimen.desk.desk;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.hall.config.Catalogue;
import cn.yimen.hall.config.Material;
import cn.yimen.hall.config.Material.Need;
import cn.yimen.hall.config.ServiceItem;
import cn.yimen.hall.domain.ItemCode;
import cn.yimen.hall.domain.LineId;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// The materials of whoever is at the window, and the paper about what is missing.
final class MaterialsTest {

    @Test
    void eachMaterialIsCheckedWithItsDigitAndOnlySomeMayComeLater() {
        var use = serving();
        use.press(DeskKey.MATERIALS);
        use.choose(1);
        use.choose(2);
        use.choose(2);
        use.choose(2);
        assertThat(marks(use)).containsExactly(Checks.Mark.HERE, Checks.Mark.LATER);
        use.choose(1);
        use.choose(1);
        use.choose(2);
        assertThat(marks(use)).containsExactly(Checks.Mark.OPEN, Checks.Mark.OPEN);
        assertThat(use.sent).noneMatch(send -> send.command().toString().contains("Material"));
    }

    @Test
    void allThatIsMissingStandsOnOnePaper() {
        var use = serving();
        use.happens(new DeskEvent.ToolChanged(Seat.Tool.PRINTER, true, use.now()));
        use.press(DeskKey.TELL_ONCE);
        assertThat(use.others).noneMatch(DeskEffect.PrintToldOnce.class::isInstance);
        use.press(DeskKey.MATERIALS);
        use.choose(1);
        use.choose(1);
        use.choose(2);
        use.choose(2);
        use.choose(2);
        use.press(DeskKey.TELL_ONCE);
        assertThat(use.others.getLast())
                .isInstanceOfSatisfying(
                        DeskEffect.PrintToldOnce.class,
                        print ->
                                assertThat(print.told().rows())
                                        .containsExactly(
                                                row("申请表", "原件", Optional.empty()),
                                                row("收入证明", "", Optional.of(5))));
    }

    @Test
    void theClerkSaysWhetherThePaperSpeaksEnglish() {
        var use = serving();
        use.happens(new DeskEvent.ToolChanged(Seat.Tool.PRINTER, true, use.now()));
        use.press(DeskKey.MATERIALS);
        use.choose(1);
        use.choose(1);
        assertThat(printed(use).english()).isFalse();
        use.choose(6);
        assertThat(printed(use).english()).isTrue();
        use.choose(6);
        assertThat(printed(use).english()).isFalse();
    }

    private static ToldOnce printed(DeskInUse use) {
        use.press(DeskKey.TELL_ONCE);
        return ((DeskEffect.PrintToldOnce) use.others.getLast()).told();
    }

    @Test
    void withoutAPrinterNothingIsPromised() {
        var use = serving();
        use.press(DeskKey.MATERIALS);
        use.choose(1);
        use.choose(1);
        assertThat(DeskKeys.stateOf(use.desk, DeskKey.TELL_ONCE).isReady()).isFalse();
    }

    @Test
    void theNextPersonBeginsAnew() {
        var use = serving();
        use.press(DeskKey.MATERIALS);
        use.choose(1);
        use.does(DeskKey.FINISH_AND_CALL);
        use.passes(Duration.ofSeconds(1));
        assertThat(use.desk.look().isAsking()).isFalse();
        use.press(DeskKey.MATERIALS);
        assertThat(marks(use)).containsExactly(Checks.Mark.OPEN, Checks.Mark.OPEN);
    }

    /// The hall works every day.
    private static ToldOnce.Row row(String material, String note, Optional<Integer> days) {
        var today = LocalDate.of(2026, 11, 24);
        return new ToldOnce.Row(
                "社保登记",
                material,
                note,
                days.map(count -> new ToldOnce.Term(count, Optional.of(today.plusDays(count)))));
    }

    private static List<Checks.Mark> marks(DeskInUse use) {
        return Questions.choices(use.desk).stream()
                .map(choice -> ((Choice.Label.OfMaterial) choice.label()).mark())
                .toList();
    }

    private static DeskInUse serving() {
        var use = DeskInUse.serving(3);
        var item =
                new ServiceItem(
                        new ItemCode("SB-0001"),
                        "社保登记",
                        "rs",
                        List.of(),
                        new LineId("A"),
                        List.of(),
                        List.of(
                                new Material("申请表", "原件", Need.BRING, 0),
                                new Material("收入证明", "", Need.DEFERRABLE, 5)),
                        "不收费",
                        0,
                        1);
        var catalogue =
                new Catalogue("1", LocalDate.of(2026, 11, 1), List.of(), List.of(), List.of(item));
        use.happens(new DeskEvent.CatalogueCame(catalogue, use.now()));
        return use;
    }
}
