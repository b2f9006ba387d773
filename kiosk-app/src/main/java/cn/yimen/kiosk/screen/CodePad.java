package cn.yimen.kiosk.screen;

import java.util.ArrayList;
import java.util.List;

/// The keys for codes: the ten digits as on a telephone, and the letters A to F beside them.
record CodePad(Surroundings around) {
    private static final List<String> ROWS = List.of("123ad", "456be", "789cf");
    private static final int COLUMNS = 5;

    Block keys() {
        var keys = new ArrayList<Tile>();
        ROWS.forEach(row -> row.chars().forEach(letter -> keys.add(PadKey.letter((char) letter))));
        keys.add(PadKey.clear(around));
        keys.add(PadKey.letter('0'));
        keys.add(PadKey.erase(around));
        return Block.grid(COLUMNS, 80, around.unmirrored(keys, COLUMNS));
    }
}
