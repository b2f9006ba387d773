package cn.yimen.kiosk.speech;

import cn.yimen.device.keypad.KeyPress;
import cn.yimen.kiosk.speech.SpeechAct.Choose;
import cn.yimen.kiosk.speech.SpeechAct.Press;
import cn.yimen.kiosk.speech.SpeechAct.Say;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Where somebody is who listens to a screen. Pure: each look at the screen and each key gives the
/// next place and what follows.
///
/// @param at index of the item that was said last; after the items come the [Extra]s; −1 before the
///   first
/// @param helped whether the last key asked for help: a second time explains the keys
/// @param acted whether the screen may change because of the listener
/// @param closely whether the listener went back on this page: from then on next leads to every
///   line, and not to the keys only; the lines were told when the page began
record Listening(
        Words words, SpokenScreen screen, int at, boolean helped, boolean acted, boolean closely) {

    private static final int BEFORE = -1;
    private static final List<Extra> EXTRAS = List.of(Extra.values());

    /// @param begun whether speech mode begins with this screen
    static Heard begin(Words words, SpokenScreen screen, boolean begun) {
        var said = new ArrayList<String>();
        if (begun) {
            said.add(words.begun());
        }
        said.addAll(announced(words, screen));
        var listening = new Listening(words, screen, BEFORE, false, false, false);
        return new Heard(listening, List.of(new Say(said, true)));
    }

    /// @param next where the listener is now
    record Heard(Listening next, List<SpeechAct> acts) {
        Heard {
            acts = List.copyOf(acts);
        }
    }

    private static List<String> announced(Words words, SpokenScreen screen) {
        var said = new ArrayList<>(screen.told());
        said.add(words.hint(screen.keys()));
        return said;
    }

    /// The screen as it is now.
    Heard seen(SpokenScreen now) {
        if (!now.name().equals(screen.name()) && !now.isMostly(screen)) {
            return begin(words, now, false);
        }
        if (now.equals(screen)) {
            return new Heard(this, List.of());
        }
        if (acted && now.isTurnedSince(screen)) {
            return turned(now);
        }
        int place = here().flatMap(now::indexOf).orElseGet(() -> placeOn(now));
        var news = new ArrayList<>(become(now, place));
        news.addAll(now.newsSince(screen, acted));
        var next = new Listening(words, now, place, helped, acted && news.isEmpty(), closely);
        return new Heard(next, news.isEmpty() ? List.of() : List.of(new Say(news, acted)));
    }

    /// Beyond the last thing, still beyond it.
    private int placeOn(SpokenScreen now) {
        int beyond = at - screen.items().size();
        return beyond >= 0 ? now.items().size() + beyond : Math.min(at, now.items().size() - 1);
    }

    /// The key that was pressed, where it is chosen or off now and was not.
    private List<String> become(SpokenScreen now, int place) {
        return here().filter(item -> acted && item.isKey() && place >= 0)
                .map(_ -> now.items().get(Math.min(place, now.items().size() - 1)))
                .filter(item -> here().filter(item::equals).isEmpty() && item.isKey())
                .map(words::item)
                .map(List::of)
                .orElse(List.of());
    }

    /// Another page of the same list, or another question: what is new on it, from the top.
    private Heard turned(SpokenScreen now) {
        var said = new ArrayList<>(now.newsSince(screen, true));
        said.add(words.hint(now.keys()));
        return new Heard(
                new Listening(words, now, BEFORE, false, false, false),
                List.of(new Say(said, true)));
    }

    Heard pressed(KeyPress press) {
        return switch (press.key()) {
            case NEXT -> press.held() ? choose(Extra.FASTER) : onwards();
            case BACK -> press.held() ? choose(Extra.SLOWER) : backwards();
            case SELECT -> press.held() ? choose(Extra.HOLD) : selected();
            case HELP -> press.held() ? choose(Extra.AGAIN) : help();
        };
    }

    /// The finger lies on this item.
    Heard touched(int item) {
        return item == at ? new Heard(this, List.of()) : movedTo(item, closely);
    }

    /// The next key, or the next thing of any kind for who listens closely.
    private Heard onwards() {
        int place = after(at == BEFORE ? screen.beginning() - 1 : at);
        while (!closely && isTold(place)) {
            place = after(place);
        }
        return movedTo(place, closely);
    }

    private int after(int place) {
        return Math.floorMod(place + 1, screen.items().size() + EXTRAS.size());
    }

    private boolean isTold(int place) {
        return place < screen.items().size() && screen.items().get(place).isTold();
    }

    /// One thing back; on a page that has just begun its last one, which is what it proposes.
    private Heard backwards() {
        int all = screen.items().size() + EXTRAS.size();
        return at == BEFORE
                ? movedTo(screen.end(), closely)
                : movedTo(Math.floorMod(at - 1, all), true);
    }

    private Heard movedTo(int place, boolean lineByLine) {
        var next = new Listening(words, screen, place, false, false, lineByLine);
        return new Heard(next, List.of(next.sayHere(true)));
    }

    private Say sayHere(boolean atOnce) {
        var said =
                here().map(this::saidOf)
                        .or(() -> extra().map(words::extra).map(List::of))
                        .orElseGet(() -> announced(words, screen));
        return new Say(said, atOnce);
    }

    /// A key of the page says how far it is, so that nobody loses the way.
    private List<String> saidOf(Item item) {
        return screen.ordinal(item)
                .map(ordinal -> List.of(words.item(item), words.place(ordinal, screen.allKeys())))
                .orElseGet(() -> List.of(words.item(item)));
    }

    Heard selected() {
        var extra = extra();
        if (extra.isPresent()) {
            return choose(extra.get());
        }
        var acting = new Listening(words, screen, at, false, true, closely);
        return here().map(item -> acting.act(item))
                .orElseGet(() -> new Heard(acting, List.of(say(words.noKey()))));
    }

    private Heard act(Item item) {
        return switch (item.role()) {
            case KEY, CHOSEN_KEY -> new Heard(this, List.of(new Press(item)));
            case SHUT_KEY -> new Heard(this, List.of(say(words.shut())));
            case TEXT -> new Heard(this, List.of(say(words.noKey())));
        };
    }

    private Heard choose(Extra extra) {
        var next = new Listening(words, screen, at, false, false, closely);
        return extra == Extra.AGAIN
                ? new Heard(next, List.of(new Say(announced(words, screen), true)))
                : new Heard(next, List.of(new Choose(extra)));
    }

    private Heard help() {
        if (helped) {
            var next = new Listening(words, screen, at, false, acted, closely);
            return new Heard(next, List.of(new Say(words.keys(), true)));
        }
        var next = new Listening(words, screen, at, true, acted, closely);
        return new Heard(next, List.of(sayHere(true)));
    }

    private static Say say(String words) {
        return new Say(List.of(words), true);
    }

    /// The item that was said last.
    Optional<Item> here() {
        return at >= 0 && at < screen.items().size()
                ? Optional.of(screen.items().get(at))
                : Optional.empty();
    }

    private Optional<Extra> extra() {
        int beyond = at - screen.items().size();
        return at >= 0 && beyond >= 0 && beyond < EXTRAS.size()
                ? Optional.of(EXTRAS.get(beyond))
                : Optional.empty();
    }
}
