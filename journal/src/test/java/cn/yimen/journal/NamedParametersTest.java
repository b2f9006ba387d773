package cn.yimen.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sqlite.SQLiteDataSource;

final class NamedParametersTest {

    private final Handle handle = Databases.over(inMemory()).open();

    @AfterEach
    void close() {
        handle.close();
    }

    @Test
    void namesAreFilledInWhereverTheyStandAndAsOftenAsTheyStand() {
        var found =
                handle.createQuery("select :a || '/' || :b_2||:a as text")
                        .bind("a", "one")
                        .bind("b_2", "two")
                        .mapTo(String.class)
                        .one();
        assertThat(found).isEqualTo("one/twoone");
    }

    @Test
    void whatStandsInQuotesIsNoName() {
        var found =
                handle.createQuery("select '12:30 :a' || :a as \"time:a\"")
                        .bind("a", "!")
                        .mapTo(String.class)
                        .one();
        assertThat(found).isEqualTo("12:30 :a!");
    }

    @Test
    void placesAreCounted() {
        assertThat(handle.select("select ? || '?' || ?", "a", "b").mapTo(String.class).one())
                .isEqualTo("a?b");
    }

    @Test
    void aTypeAfterTwoColonsIsNoName() {
        var parsed =
                new NamedParameters()
                        .parse("select :id::uuid", handle.createQuery("select 1").getContext());
        assertThat(parsed.getSql()).isEqualTo("select ?::uuid");
        assertThat(parsed.getParameters().getParameterNames()).containsExactly("id");
    }

    @Test
    void listsAreFilledInAndComparisonsLeftAlone() {
        var found =
                handle.createQuery(
                                "select value from json_each('[1,2,3,4]')"
                                        + " where value in (<keys>) and value < :most")
                        .bindList("keys", List.of(1, 3, 4))
                        .bind("most", 4)
                        .mapTo(Integer.class)
                        .list();
        assertThat(found).containsExactly(1, 3);
    }

    private static SQLiteDataSource inMemory() {
        var source = new SQLiteDataSource();
        source.setUrl("jdbc:sqlite::memory:");
        return source;
    }
}
