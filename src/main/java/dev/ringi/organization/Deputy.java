package dev.ringi.organization;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;

/** A line of the table of deputies (代決者): who may be asked to cover a seat; the earlier line is asked first. */
@Entity
class Deputy {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String seat;

    @ManyToOne(optional = false)
    @JoinColumn(name = "person_id")
    private Person person;

    protected Deputy() {}

    Deputy(String seat, Person person) {
        this.seat = seat;
        this.person = person;
    }

    boolean isFor(String otherSeat) {
        return seat.equals(otherSeat);
    }

    String seat() {
        return seat;
    }

    Person person() {
        return person;
    }
}
