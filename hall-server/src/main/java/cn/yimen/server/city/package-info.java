/// One server over many halls: each is loaded when somebody asks for it, shares the database with
/// the other servers, and is let go when nobody does.
@NullMarked
package cn.yimen.server.city;

import org.jspecify.annotations.NullMarked;
