package cn.yimen.device.config;

import java.util.List;
import java.util.regex.Pattern;

/// What may stand under one name of `settings`.
sealed interface Setting {

    /// One of these words.
    record Word(List<String> words) implements Setting {

        public Word {
            words = List.copyOf(words);
        }

        static Word of(String... words) {
            return new Word(List.of(words));
        }
    }

    /// Both ends included.
    record Whole(int least, int most) implements Setting {}

    /// Numbers with blanks in between, both ends included; must stand there.
    record Wholes(int least, int most) implements Setting {}

    /// A folder, from the list's own where it does not begin with `/`.
    record Folder() implements Setting {}

    /// A program on this machine, from `/`.
    record Program() implements Setting {}

    /// A name that only this machine has; must stand there.
    record OwnName() implements Setting {

        static final Pattern FORM = Pattern.compile("[A-Za-z0-9][A-Za-z0-9-]{0,31}");
    }
}
