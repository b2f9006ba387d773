package cn.yimen.kiosk.flow;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.kiosk.flow.KioskState.Attract;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ForgettingTest {

    @Test
    void nothingOfAVisitorIsReachableOnceTheAttractScreenIsBack() {
        var play = new Play();
        play.swipe(Play.WANG).hear(new KioskEvent.OpenHomeKey(HomeKey.TAKE_NUMBER));
        assertThat(textsIn(play.kiosk)).contains("王晓明", "511602199003070029");

        play.hear(KioskEvent.Key.EXIT, KioskEvent.Key.LEAVE);

        assertThat(play.state()).isInstanceOf(Attract.class);
        assertThat(textsIn(play.kiosk)).doesNotContain("王晓明", "511602199003070029");
        assertThat(Attract.class.getRecordComponents()).isEmpty();
    }

    /// Every text that can be reached through records and collections.
    private static Set<String> textsIn(Object root) {
        var texts = new HashSet<String>();
        collect(root, texts);
        return texts;
    }

    private static void collect(Object value, Set<String> texts) {
        switch (value) {
            case String text -> texts.add(text);
            case Optional<?> optional -> optional.ifPresent(inner -> collect(inner, texts));
            case Collection<?> many -> many.forEach(inner -> collect(inner, texts));
            case Map<?, ?> map -> {
                collect(map.keySet(), texts);
                collect(map.values(), texts);
            }
            case Record record -> {
                for (var component : record.getClass().getRecordComponents()) {
                    collect(read(record, component), texts);
                }
            }
            default -> {}
        }
    }

    private static Object read(Record record, RecordComponent component) {
        try {
            var accessor = component.getAccessor();
            accessor.setAccessible(true);
            return accessor.invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(component.toString(), e);
        }
    }
}
