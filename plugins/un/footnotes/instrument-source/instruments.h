/* Where well-known instruments were published: the Assembly's resolution, or the number in the Treaty
 * Series. */
#ifndef UN_INSTRUMENTS_H
#define UN_INSTRUMENTS_H
#include <stddef.h>

typedef struct un_instrument {
    const char *name, *resolution, *treaty; /* one of the two is NULL */
    const char *source;                     /* as a note gives it */
} un_instrument;

#define RES(name, number, more)                                                                              \
    { name, number, NULL, "resolution " number more }
#define UNTS(name, volume, number)                                                                           \
    { name, NULL, number, "United Nations, Treaty Series, vol. " volume ", No. " number }

static const un_instrument un_instruments[] = {
    RES("2030 Agenda for Sustainable Development", "70/1", ""),
    RES("Addis Ababa Action Agenda of the Third International Conference on Financing for Development",
        "69/313", ", annex"),
    RES("Addis Ababa Action Agenda", "69/313", ", annex"),
    RES("Sendai Framework for Disaster Risk Reduction 2015–2030", "69/283", ", annex II"),
    RES("Sendai Declaration", "69/283", ", annex I"),
    RES("New Urban Agenda", "71/256", ", annex"),
    RES("SIDS Accelerated Modalities of Action (SAMOA) Pathway", "69/15", ", annex"),
    RES("United Nations Millennium Declaration", "55/2", ""),
    RES("2005 World Summit Outcome", "60/1", ""),
    RES("Universal Declaration of Human Rights", "217 A (III)", ""),
    RES("International Covenant on Civil and Political Rights", "2200 A (XXI)", ", annex"),
    RES("International Covenant on Economic, Social and Cultural Rights", "2200 A (XXI)", ", annex"),
    RES("International Covenants on Human Rights", "2200 A (XXI)", ", annex"),
    RES("Declaration on the Granting of Independence to Colonial Countries and Peoples", "1514 (XV)", ""),
    RES("United Nations Declaration on the Rights of Indigenous Peoples", "61/295", ", annex"),
    RES("United Nations Standard Minimum Rules for the Treatment of Prisoners (the Nelson Mandela Rules)",
        "70/175", ", annex"),
    RES("Global Compact for Safe, Orderly and Regular Migration", "73/195", ", annex"),
    RES("New York Declaration for Refugees and Migrants", "71/1", ""),
    RES("Declaration on the Elimination of Violence against Women", "48/104", ""),
    RES("Programme for the Further Implementation of Agenda 21", "S-19/2", ", annex"),
    RES("United Nations strategic plan for forests 2017–2030", "71/285", ""),
    RES("Declaration on the Right to Development", "41/128", ", annex"),
    RES("United Nations Global Counter-Terrorism Strategy", "60/288", ""),
    UNTS("United Nations Framework Convention on Climate Change", "1771", "30822"),
    UNTS("Convention on Biological Diversity", "1760", "30619"),
    UNTS("Treaty on the Non-Proliferation of Nuclear Weapons", "729", "10485"),
    UNTS("Convention on the Rights of the Child", "1577", "27531"),
    UNTS("Convention on the Rights of Persons with Disabilities", "2515", "44910"),
    UNTS("Convention on the Elimination of All Forms of Discrimination against Women", "1249", "20378"),
    UNTS("International Convention on the Elimination of All Forms of Racial Discrimination", "660", "9464"),
    UNTS("United Nations Convention against Corruption", "2349", "42146"),
    UNTS("United Nations Convention against Transnational Organized Crime", "2225", "39574"),
    UNTS("Convention against Torture and Other Cruel, Inhuman or Degrading Treatment or Punishment", "1465",
         "24841"),
    UNTS("Rome Statute of the International Criminal Court", "2187", "38544"),
    UNTS("United Nations Convention on the Law of the Sea", "1833", "31363"),
    UNTS("Convention on International Trade in Endangered Species of Wild Fauna and Flora", "993", "14537"),
    UNTS("Convention relating to the Status of Refugees", "189", "2545"),
};

#endif
