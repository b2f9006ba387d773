/// Updates of an installed program (ADR 0082): what may be installed ([Judge], pure), where it lies
/// ([Slots]), how it is switched and taken back ([Updater]).
@NullMarked
package cn.yimen.update;

import org.jspecify.annotations.NullMarked;
