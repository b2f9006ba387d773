package cn.yimen.sandbox.service;

import static cn.yimen.sandbox.ContractCaller.with;
import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.sandbox.ContractCaller;
import cn.yimen.sandbox.TestPlatform;
import cn.yimen.uplink.contract.catalogue.FieldType;
import cn.yimen.uplink.contract.catalogue.Handling;
import cn.yimen.uplink.contract.catalogue.Item;
import cn.yimen.uplink.contract.catalogue.ItemDelta;
import cn.yimen.uplink.contract.catalogue.ItemPackageDelta;
import cn.yimen.uplink.contract.catalogue.KnowledgeDelta;
import cn.yimen.uplink.contract.catalogue.RatingTagDelta;
import cn.yimen.uplink.contract.catalogue.ReuseRuleDelta;
import cn.yimen.uplink.contract.catalogue.ThemeDelta;
import cn.yimen.uplink.contract.hall.CalendarDayDelta;
import cn.yimen.uplink.contract.hall.DayKind;
import cn.yimen.uplink.contract.hall.HallDelta;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class CatalogueTest {

    private static final Instant NOW = Instant.parse("2026-11-23T02:00:00Z");

    @TempDir Path dir;
    private TestPlatform platform;
    private ContractCaller caller;

    @BeforeEach
    void start() {
        platform = new TestPlatform(dir, InstantSource.fixed(NOW));
        caller = new ContractCaller(platform, NOW);
    }

    @AfterEach
    void stop() {
        platform.close();
    }

    private List<Item> items() {
        var items = new ArrayList<Item>();
        var cursor = "0";
        boolean more = true;
        while (more) {
            var delta =
                    caller.done(
                            "listItems", with("after", cursor, "limit", "150"), ItemDelta.class);
            items.addAll(delta.upserts());
            cursor = delta.cursor();
            more = delta.more();
        }
        return items;
    }

    @Test
    void fourHundredItemsComeInPagesAndKeepTheRulesOfAnItemList() {
        var items = items();
        assertThat(items).hasSize(456).extracting(Item::code).doesNotHaveDuplicates();
        assertThat(items)
                .allSatisfy(item -> {
                    var terms = item.terms();
                    assertThat(item.code()).hasSize(31).endsWith(item.catalogCode());
                    assertThat(terms.handling() == Handling.IMMEDIATE)
                            .isEqualTo(terms.promised().amount() == 0);
                    assertThat(terms.visits() > 0).isEqualTo(terms.visitReason().isPresent());
                    assertThat(item.ways().onlineDepth() == 5).isEqualTo(terms.visits() == 0);
                    assertThat(item.ways().payOnline()).isEqualTo(!item.fees().isEmpty());
                    assertThat(item.guide().phone()).isNotEqualTo(item.guide().complaints());
                    assertThat(terms.steps()).hasSizeGreaterThanOrEqualTo(5);
                    assertThat(People.creditCheck(item.department().creditCode()))
                            .isEqualTo(item.department().creditCode().charAt(17));
                });
        assertThat(items)
                .anyMatch(item ->
                        item.form().stream()
                                .flatMap(form -> form.fields().stream())
                                .anyMatch(field -> field.type() == FieldType.CHOICE));
    }

    @Test
    void whatIsFollowedByACursorComesOnceAndAnUnchangedListIsNotSentAgain() {
        var all = caller.call("listThemes", with("limit", "500"));
        var delta = ContractCaller.read(all, ThemeDelta.class);
        assertThat(delta.upserts()).hasSize(18);
        var rest = caller.done("listThemes", with("after", delta.cursor()), ThemeDelta.class);
        assertThat(rest.upserts()).isEmpty();
        assertThat(rest.cursor()).isEqualTo(delta.cursor());
        var tag = all.headers().firstValue("ETag").orElseThrow();
        var again = caller.call("listThemes", with("limit", "500", "If-None-Match", tag));
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(caller.refused("listThemes", with("after", "999999999")))
                .isEqualTo("cursor-unknown");
    }

    @Test
    void theOtherListsArePlausible() {
        var items = items().stream().map(Item::code).toList();
        assertThat(caller.done("listPackages", Map.of(), ItemPackageDelta.class).upserts())
                .hasSize(8)
                .allSatisfy(one ->
                        assertThat(one.items()).allMatch(part -> items.contains(part.item())));
        assertThat(caller.done("listReuseRules", Map.of(), ReuseRuleDelta.class).upserts())
                .hasSizeGreaterThan(5);
        assertThat(caller.done("listRatingTags", Map.of(), RatingTagDelta.class).upserts())
                .extracting(tag -> tag.level())
                .contains(1, 2, 3, 4, 5);
        assertThat(caller.done("listKnowledge", Map.of(), KnowledgeDelta.class).upserts())
                .hasSize(80);
        var halls = caller.done("listHalls", Map.of(), HallDelta.class).upserts();
        assertThat(halls).hasSize(3);
        assertThat(halls.getFirst().lines())
                .flatExtracting(line -> line.items())
                .containsExactlyInAnyOrderElementsOf(items);
        assertThat(
                        caller.done("listCalendar", with("limit", "500"), CalendarDayDelta.class)
                                .upserts())
                .anyMatch(day ->
                        day.day().equals(LocalDate.of(2026, 10, 10))
                                && day.kind() == DayKind.ADJUSTED_WORKDAY)
                .anyMatch(day ->
                        day.day().equals(LocalDate.of(2026, 2, 17))
                                && day.kind() == DayKind.HOLIDAY);
    }

    @Test
    void aSecondStartFindsTheSameCity() {
        var before = caller.call("listItems", with("limit", "500")).body();
        platform.close();
        platform = new TestPlatform(dir, InstantSource.fixed(NOW));
        caller = new ContractCaller(platform, NOW);
        assertThat(caller.call("listItems", with("limit", "500")).body()).isEqualTo(before);
    }
}
