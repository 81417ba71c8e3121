package org.entente.text.actor;

import java.util.Set;

/// The part of a leader's name by which later sentences speak of the leader.
final class Surname {
  /* Family names that come first. */
  private static final Set<String> FAMILY_FIRST =
      Set.of(
          "Mao",
          "Zhou",
          "Chou",
          "Chiang",
          "Lula",
          "Mobutu",
          "Mengistu",
          "Meles",
          "Xi",
          "Hu",
          "Jiang",
          "Wen",
          "Li",
          "Deng",
          "Kim",
          "Moon",
          "Park",
          "Yoon",
          "Roh",
          "Tsai",
          "Chen",
          "Ma",
          "Lai",
          "Lee",
          "Hun",
          "Wang",
          "Abiy",
          "Saddam");
  /* Surnames that are words, common names or places: they need a title or a full name beside. */
  private static final Set<String> COMMON =
      Set.of(
          "May",
          "Major",
          "Smith",
          "Ford",
          "Carter",
          "Wilson",
          "Heath",
          "Begin",
          "Amin",
          "Kennedy",
          "Franco",
          "Santos",
          "Jonathan",
          "Ibrahim",
          "Pot",
          "Faisal",
          "Schmidt",
          "Brown",
          "Rice",
          "Powell",
          "Taylor",
          "Johnson",
          "Khan",
          "Singh",
          "Kim",
          "Marin",
          "Rama",
          "Park",
          "Moon",
          "Lee",
          "Li",
          "Ma",
          "Hu",
          "Chen",
          "Wang",
          "Austin",
          "Bush",
          "Sharif",
          "Gandhi",
          "Castro",
          "Hussein",
          "Hassan",
          "Abdullah",
          "Salman",
          "Bennett",
          "Marcos",
          "Lai",
          "Deng",
          "Wen",
          "Carney",
          "Bolton",
          "Morrison",
          "Abbott",
          "Cameron",
          "Ahmed",
          "Mandela",
          "Roh",
          "Hun",
          "II",
          "Suga",
          "Fico",
          "Kurti",
          "Duda",
          "Michel",
          "Annan",
          "Havel",
          "Silva",
          "Truss",
          "Yoon",
          "Ali",
          "Abe",
          "Biden");

  private Surname() {}

  static String of(String name) {
    String[] parts = name.split(" ", -1);
    if (FAMILY_FIRST.contains(parts[0]) || parts.length == 1) {
      return parts[0];
    }
    String last = parts[parts.length - 1];
    if (last.equals("II") || last.length() < 3) {
      return name;
    }
    String before = parts[parts.length - 2];
    boolean particle =
        before.equals("bin") || before.equals("von") || before.equals("de") || before.equals("da");
    return particle ? before + " " + last : last;
  }

  static boolean isCommon(String surname) {
    return COMMON.contains(surname) && !surname.equals("Biden");
  }
}
