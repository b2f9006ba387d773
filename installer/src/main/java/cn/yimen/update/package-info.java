/// Updates of an installed program (ADR 0082), of what `cn.yimen.hall.update` lets in: where it
/// lies ([Slots]), how it is switched and taken back ([Updater]), how it gets on a hall server's
/// shelf ([ShelfMain]).
@NullMarked
package cn.yimen.update;

import org.jspecify.annotations.NullMarked;
