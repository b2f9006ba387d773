/// Persons behind the tickets: a keyed reference in the open, the person sealed, and a masked view
/// that is written down.
@NullMarked
package cn.yimen.server.person;

import org.jspecify.annotations.NullMarked;
