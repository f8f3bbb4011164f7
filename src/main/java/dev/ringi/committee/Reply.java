package dev.ringi.committee;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** All that one member had to say, given once; without any opinion it says 意見なし. */
@Entity
@Table(name = "committee_reply")
class Reply {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Consultation consultation;

    private String member;
    private String enteredBy;
    private Instant at;

    @OneToMany(mappedBy = "reply", cascade = CascadeType.PERSIST)
    @OrderBy("number")
    private List<Opinion> opinions = new ArrayList<>();

    protected Reply() {}

    Reply(Consultation consultation, String member, String enteredBy, Instant at) {
        this.consultation = consultation;
        this.member = member;
        this.enteredBy = enteredBy;
        this.at = at;
    }

    void add(int number, OpinionDraft draft) {
        opinions.add(new Opinion(this, number, draft));
    }

    Consultation consultation() {
        return consultation;
    }

    String member() {
        return member;
    }

    String enteredBy() {
        return enteredBy;
    }

    boolean isOnBehalf() {
        return !enteredBy.equals(member);
    }

    Instant at() {
        return at;
    }

    List<Opinion> opinions() {
        return opinions;
    }
}
